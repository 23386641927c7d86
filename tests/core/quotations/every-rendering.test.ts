import { describe, expect, test } from 'vitest';
import type { Rendering, Statement } from '../../../core/model';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import { negations } from '../../../core/quotations/negations';
import { readUnits } from '../../../core/quotations/units';
import { index, quotations } from './data';

interface Recorded {
  statement: Statement;
  rendering: Rendering;
}

/** Under this a rendering is a phrase, and checked only with its speaker. */
const SHORTEST_WORDS = 5;

const words = (text: string): string[] => text.split(/\s+/);
const recorded: Recorded[] = index.statements.flatMap((statement) =>
  statement.quotations.flatMap(({ renderings }) => renderings.map((rendering) => ({ statement, rendering }))),
);
const spaced = recorded.filter(({ rendering }) => words(rendering.text).length >= SHORTEST_WORDS);

/** The same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const verdict = (text: string, { statement }: Recorded) =>
  checkQuotation(quotations, { text, speaker: statement.speaker }).verdict;

const hasNegation = (text: string): boolean => negations(readUnits(text)).length > 0;

/** The places at which a name or number of several words would be cut through, or "if" cut off. */
const INSIDE_NAME =
  /(?:Democratic|November|People['’]s|Republic|United|of|\d|million|thousand|hundred|тысяч\S*|млн|более|one|two|three|одну|одна|три|пять)$/i;
const AFTER_NAME = /^(?:Republic|of Korea|Korea|million|thousand|hundred|тысяч|млн|triệu|тисяч)/i;

function randomCut(text: string, random: (below: number) => number): string | null {
  const all = words(text);
  const from = random(all.length - SHORTEST_WORDS + 1);
  const to = from + SHORTEST_WORDS + random(all.length - from - SHORTEST_WORDS + 1);
  const [before, cut, after] = [all.slice(0, from), all.slice(from, to), all.slice(to)].map((part) => part.join(' '));
  const losesNegation = hasNegation(before ?? '') || hasNegation(after ?? '');
  const isConditional = /(?:if|whether)$/i.test(before ?? '');
  const cutsName =
    isConditional || INSIDE_NAME.test(before ?? '') || INSIDE_NAME.test(cut ?? '') || AFTER_NAME.test(after ?? '');
  const isNameOnly = readUnits(cut ?? '').length < SHORTEST_WORDS;
  return losesNegation || cutsName || isNameOnly ? null : (cut ?? null);
}

const typographic = (text: string): string =>
  `«${text
    .replace(/'/g, '’')
    .replace(/ [-–—] /g, ' — ')
    .replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2')
    .replaceAll(' ', '\u00a0')}»,`;

/** Each makes one change that turns a statement round, or gives null where there is nothing to change. */
const CHANGES: Record<string, (text: string) => string | null> = {
  'one negation dropped': (text) => {
    const without = text.replace(/(?<!\p{L})(?:not|never|no|не|никогда|ни|ніколи|không) (?!only|doubt|только)/iu, '');
    return without === text ? null : without;
  },
  'one negation added': (text) => {
    const added = text.replace(/(?<!\p{L})(is|are|was|were|has|have|will|can|would)(?= \p{L})(?! not)/u, '$1 not');
    return added === text ? null : added;
  },
  'one number changed': (text) =>
    /\d/.test(text) ? text.replace(/\d+/, (digits) => String(Number(digits) + 7)) : null,
  'one country swapped': (text) => {
    const swapped = text
      .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
      .replace(/Russia|Росси[яию]|Росі[яїю]|러시아|ロシア|Nga(?!\p{L})/u, 'Atlantis');
    return swapped.includes('Atlantis') ? swapped : null;
  },
};

const passed = (changed: (one: Recorded) => string | null, wanted: (verdict: string) => boolean): string[] =>
  spaced.flatMap((one) => {
    const text = changed(one);
    return text === null || wanted(verdict(text, one)) ? [] : [text];
  });

describe('every rendering of the index', { timeout: 60_000 }, () => {
  test('is verbatim, at a statement that prints it', () => {
    const missed = recorded.filter((one) => verdict(one.rendering.text, one) !== 'verbatim');
    expect(missed.map(({ rendering }) => rendering.text)).toEqual([]);
  });

  test('is verbatim in other type', () => {
    expect(
      passed(
        ({ rendering }) => typographic(rendering.text),
        (found) => found === 'verbatim',
      ),
    ).toEqual([]);
  });

  test.each([1, 2, 3])('is verbatim where cut without losing a negation (draw %i)', (seed) => {
    const random = randomNumbers(seed);
    const missed = passed(
      ({ rendering }) => randomCut(rendering.text, random),
      (found) => found === 'verbatim',
    );
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(CHANGES))('is never verbatim with %s', (_, change) => {
    expect(
      passed(
        ({ rendering }) => change(rendering.text),
        (found) => found !== 'verbatim',
      ),
    ).toEqual([]);
  });
});
