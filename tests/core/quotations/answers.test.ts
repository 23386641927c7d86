import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import { quotationsOf } from './fixture';

const quotations = quotationsOf(
  {
    id: 'fake',
    quotations: [['This looks like another bit of fake news to me', 'This seems to me yet another fake news story']],
  },
  { id: 'short', quotations: [['dead match'], ['blatantly']] },
  { id: 'numbers', quotations: [['More than 20,000 containers did not reach the front line in the autumn']] },
);

describe('what a check says', () => {
  test('verbatim words: the rendering, the others, and no difference', () => {
    const check = checkQuotation(quotations, { text: '“This looks like another bit of fake news to me,”' });
    expect(check).toMatchObject({
      verdict: 'verbatim',
      kind: 'as-printed',
      statement: 'fake',
      differences: [],
      diff: [{ op: 'equal', text: 'This looks like another bit of fake news to me' }],
    });
    expect(check.otherRenderings.map(({ text }) => text)).toEqual(['This seems to me yet another fake news story']);
  });

  test('another rendering and marked cuts are told apart', () => {
    const kind = (text: string) => checkQuotation(quotations, { text }).kind;
    expect(kind('This seems to me yet another fake news story')).toBe('other-rendering');
    expect(kind('This looks … fake news to me')).toBe('with-cuts');
  });

  test('negations and numbers come first among the differences', () => {
    const { differences } = checkQuotation(quotations, {
      text: 'More than 2,000 boxes did reach the front line in the autumn',
    });
    expect(differences.map(({ kind }) => kind)).toEqual(['negation', 'number']);
  });

  test('nothing like it', () => {
    expect(checkQuotation(quotations, { text: 'The harvest was better than anybody had hoped for' })).toEqual({
      verdict: 'unknown',
      statement: null,
      rendering: null,
      otherRenderings: [],
      diff: [],
      differences: [],
      reasons: ['No source in the index prints these words.'],
    });
  });

  test.each([
    ['dead match', undefined, 'verbatim'],
    ['dead', undefined, 'unknown'],
    ['blatantly', undefined, 'unknown'],
    ['blatantly', 'John Kirby', 'verbatim'],
    ['fake news', undefined, 'unknown'],
    ['…', undefined, 'unknown'],
  ])('short: %s from %s is %s', (text, speaker, verdict) => {
    expect(checkQuotation(quotations, { text, speaker }).verdict).toBe(verdict);
  });
});

describe('selections that take the reporting clause along', () => {
  test.each([
    '“This looks like another bit of fake news to me,” Kirby told reporters on Friday.',
    '“This looks like another bit,” he said, “of fake news to me.”',
    '«This looks like another bit of fake news to me», — сказал он.',
    '“This looks like another bit of fake news to me”라고 말했다',
  ])('%s', (text) => {
    expect(checkQuotation(quotations, { text }).verdict).toBe('verbatim');
  });
});
