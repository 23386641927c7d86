import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../core/text-fragment';

const PAGE = 'https://paper.example/article';
const LONG =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one';

describe('links to the words', () => {
  it.each([
    { words: 'fake news', link: `${PAGE}#:~:text=fake%20news` },
    {
      words: 'so-called, “arms & ammunition”',
      link: `${PAGE}#:~:text=so%2Dcalled%2C%20%E2%80%9Carms%20%26%20ammunition`,
    },
    { words: '…no such\n  deliveries.', link: `${PAGE}#:~:text=no%20such%20deliveries` },
    { words: 'фейк', link: `${PAGE}#:~:text=%D1%84%D0%B5%D0%B9%D0%BA` },
    {
      words: LONG,
      link: `${PAGE}#:~:text=one%20two%20three%20four%20five,seventeen%20eighteen%20nineteen%20twenty%20twenty%2Done`,
    },
    { words: '…', link: PAGE },
  ])('encodes $words', ({ words, link }) => {
    expect(linkToWords(PAGE, words)).toBe(link);
  });

  it('matches a long text without spaces as a whole', () => {
    const words = 'あ'.repeat(150);
    expect(linkToWords(PAGE, words)).toBe(`${PAGE}#:~:text=${encodeURIComponent(words)}`);
  });

  it.each([`${PAGE}#section`, `${PAGE}.pdf`, `${PAGE}.pdf?download=1`])('leaves %s alone', (url) => {
    expect(linkToWords(url, 'fake news')).toBe(url);
  });
});
