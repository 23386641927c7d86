import { expect, it } from 'vitest';
import { openSearch } from '../../../core/search/open-search';
import type { ContextHit, StatementHit } from '../../../core/search/types';
import { unfoldContext, unfoldStatement } from '../../../core/search/unfold';
import { rendering, smallIndex, statement } from '../small-index';

const index = smallIndex({
  statements: [
    statement('a-1', '2024-01-01', 'denies', {
      positions: [
        { claim: 'c', stance: 'denies' },
        { claim: 'd', stance: 'comments', scope: 'in part' },
      ],
      quotations: [
        { renderings: [rendering('one remark')] },
        { renderings: [rendering('another, translated', { translated: true }), rendering('another wording')] },
      ],
    }),
  ],
  context: [
    {
      id: 'b-1',
      speaker: 'a',
      date: '2024-02-01',
      dateBasis: 'printed',
      why: 'Something else.',
      summary: 'Beside the subject.',
      quotations: [{ renderings: [rendering('beside')] }],
      sources: ['s', 'gone'],
    },
  ],
});
const search = openSearch(index);

it('begins with what the line showed, and has every position', () => {
  const hit = search.find('wording').results[0] as StatementHit;
  const { view, positions } = unfoldStatement(index, hit, 'wording');
  expect(view.quotations.map(({ renderings }) => renderings.map(({ text }) => text))).toEqual([
    ['another wording', 'another, translated'],
    ['one remark'],
  ]);
  expect(positions.map(({ position, claim }) => [claim.id, position.stance, position.scope])).toEqual([
    ['c', 'denies', undefined],
    ['d', 'comments', 'in part'],
  ]);
});

it('leaves out sources that left the index', () => {
  const hit = search.find('beside').results[0] as ContextHit;
  const { quotations, sources } = unfoldContext(index, hit, 'beside');
  expect(quotations.length).toBe(1);
  expect(sources.map(({ id }) => id)).toEqual(['s']);
});
