import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../core/quotations/side-by-side';
import { sideBySide } from '../../../core/quotations/side-by-side';

/** "[word]" differs, "()" is missing, "{name}" is the same name, "<…>" was not compared. */
const MARKS = {
  same: ['', ''],
  differs: ['[', ']'],
  missing: ['(', ')'],
  name: ['{', '}'],
  outside: ['<', '>'],
} as const;
const shown = (pieces: Piece[]) => pieces.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

function compare(page: string, record: string, stretch = { start: 0, end: record.length }) {
  const sides = sideBySide(page, record, stretch);
  return [shown(sides.page), shown(sides.record)];
}

describe('two wordings side by side', () => {
  it.each([
    [
      'a word for another',
      'It has sold shells, once.',
      'It has bought shells, once.',
      'It has [sold] shells, once.',
      'It has [bought] shells, once.',
    ],
    ['a word more', 'several dozen missiles', 'several missiles', 'several [dozen] missiles', 'several() missiles'],
    [
      'a word less',
      'We have sold shells',
      'We have never sold shells',
      'We have() sold shells',
      'We have [never] sold shells',
    ],
    ['at the end', 'sold shells', 'sold shells today', 'sold shells()', 'sold shells [today]'],
    ['a number', 'some 2,000 shells', 'some 20,000 shells', 'some [2,000] shells', 'some [20,000] shells'],
    [
      'Russian',
      'мы поставляем оружие',
      'мы не поставляем оружие',
      'мы() поставляем оружие',
      'мы [не] поставляем оружие',
    ],
    [
      'Korean',
      '무기를 수출한 적이 있다',
      '무기를 수출한 적이 없다',
      '무기를 수출한 적이 [있다]',
      '무기를 수출한 적이 [없다]',
    ],
  ])('%s', (_what, page, record, onPage, onRecord) => {
    expect(compare(page, record)).toEqual([onPage, onRecord]);
  });

  it('takes long and short names for the same, and tells them', () => {
    const page = 'The DPRK sold it to the U.S. today';
    const record = 'The Democratic People’s Republic of Korea sold it to the US yesterday';
    expect(compare(page, record)).toEqual([
      'The {DPRK} sold it to the U.S. [today]',
      'The {Democratic People’s Republic of Korea} sold it to the US [yesterday]',
    ]);
    expect(sideBySide(page, record, { start: 0, end: record.length }).names).toEqual([
      ['DPRK', 'Democratic People’s Republic of Korea'],
    ]);
  });

  it('sets apart what of the record was not compared', () => {
    const record = 'As I said, we have sold shells. No more.';
    expect(compare('we have sold rockets', record, { start: 11, end: 30 })).toEqual([
      'we have sold [rockets]',
      '<As I said, >we have sold [shells]<. No more.>',
    ]);
  });

  it('loses no character of either', () => {
    const page = '  “Well” — we sold (some) 5 of it… ';
    const record = 'We sold “all” 6 of it!';
    const sides = sideBySide(page, record, { start: 0, end: record.length });
    const text = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');
    expect([text(sides.page), text(sides.record)]).toEqual([page, record]);
  });
});
