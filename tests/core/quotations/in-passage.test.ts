import { describe, expect, it } from 'vitest';
import { quotationsAround, quotationsIn, wordsOf } from '../../../core/quotations/in-passage';

const found = (text: string) => quotationsIn(text).map((quotation) => wordsOf(text, quotation));

describe('quotations in a text', () => {
  it.each([
    ['English', 'He said: “We sold nothing.” Then he left.', ['We sold nothing.']],
    ['keyboards', 'He said: "We sold nothing." And: "Nothing at all".', ['We sold nothing.', 'Nothing at all']],
    ['British', 'He said: ‘We sold nothing’, and left.', ['We sold nothing']],
    ['Russian', 'Он сказал: «Мы ничего не продавали».', ['Мы ничего не продавали']],
    ['Ukrainian', 'Він сказав: „Ми нічого не продавали“.', ['Ми нічого не продавали']],
    ['Korean', '그는 “우리는 아무것도 팔지 않았다”고 말했다.', ['우리는 아무것도 팔지 않았다']],
    ['Japanese', '彼は「何も売っていない」と述べた。', ['何も売っていない']],
    ['Vietnamese', 'Ông nói: “Chúng tôi không bán gì”.', ['Chúng tôi không bán gì']],
    ['German', 'Er sagte: „Wir haben nichts verkauft“.', ['Wir haben nichts verkauft']],
    ['guillemets turned round', 'Er sagte: »Wir haben nichts verkauft«.', ['Wir haben nichts verkauft']],
  ])('%s', (_language, text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it.each([
    ['other marks inside', '“They call it ‘arms dealings’ again”', ['They call it ‘arms dealings’ again']],
    ['the same marks inside', '«Завод «Восток» стоит», — сказал он.', ['Завод «Восток» стоит']],
    ['two marks closed by one', 'Стоит «Завод «Восток».', ['Завод «Восток']],
    ['Japanese', '「彼は『ない』と言った」', ['彼は『ない』と言った']],
  ])('nested: %s', (_what, text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it.each([
    ['a contraction', "We don't know, and it isn't clear.", []],
    ['a genitive', 'The soldiers’ rifles and the ministers’ words', []],
    [
      'both inside single marks',
      "He said: 'We didn't see the soldiers' rifles there'.",
      ["We didn't see the soldiers' rifles there"],
    ],
    ['an elision', 'In the ’90s and rock ’n’ roll', []],
    ['inches', 'A pipe of 5" and one of 6" more', []],
  ])('apostrophes: %s', (_what, text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it.each([
    ['in the middle of a text', 'He said “we sold nothing and left.', []],
    ['before one that is closed', 'He said “we sold “nothing at all” and left.', ['we sold “nothing at all']],
    [
      'at its beginning: the next paragraph goes on',
      '“We sold nothing. We never will.',
      ['We sold nothing. We never will.'],
    ],
    ['without an opening one', 'We sold nothing” he said.', []],
  ])('an unclosed mark %s', (_where, text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it.each([
    ['“We sold nothing,” he said, “and never will.”', ['We sold nothing … and never will.']],
    ['“We sold nothing”, he said, “and never will.”', ['We sold nothing … and never will.']],
    ['«Мы ничего не продавали, — сказал Песков, — и не будем».', ['Мы ничего не продавали … и не будем']],
    ['«Ми нічого не продавали, — заявив він, — і не будемо».', ['Ми нічого не продавали … і не будемо']],
    ['“We sold nothing.” He said it twice. “We never will.”', ['We sold nothing.', 'We never will.']],
    ['He spoke of “a dead match” and of “gossip”.', ['a dead match', 'gossip']],
  ])('interrupted: %s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });
});

describe('quotations around a passage', () => {
  const TEXT = 'First. “It begins here. It goes on here. And ends,” he said. Then “another one” came. Last.';
  const around = (words: string) => {
    const start = TEXT.indexOf(words);
    return quotationsAround(TEXT, { start, end: start + words.length }).map((one) => wordsOf(TEXT, one));
  };

  it.each([
    ['begins in its sentence', 'begins', ['It begins here. It goes on here. And ends']],
    ['goes through it', 'goes on', ['It begins here. It goes on here. And ends']],
    ['ends in it', 'he said', ['It begins here. It goes on here. And ends']],
    ['stands in it', 'Then', ['another one']],
    ['stands beside it', 'Last', []],
  ])('one that %s', (_where, words, quotations) => {
    expect(around(words)).toEqual(quotations);
  });
});
