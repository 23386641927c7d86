import { describe, expect, it } from 'vitest';
import { sentences } from '../../../core/text/sentences';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['English', 'He said so. She denied it.', ['He said so.', 'She denied it.']],
    ['a month', 'On Feb. 7 it flew. It fell.', ['On Feb. 7 it flew.', 'It fell.']],
    ['a title', 'Mr. Kim met Gen. Shoigu. They talked.', ['Mr. Kim met Gen. Shoigu.', 'They talked.']],
    [
      'initials',
      'The U.S. Department of Defense spoke. It was late.',
      ['The U.S. Department of Defense spoke.', 'It was late.'],
    ],
    ['Russian', 'Об этом сообщил г. Песков. Он отказался.', ['Об этом сообщил г. Песков.', 'Он отказался.']],
    ['Japanese', '北朝鮮は否定した。ロシアも否定した。', ['北朝鮮は否定した。', 'ロシアも否定した。']],
    ['Korean', '북한은 부인했다. 러시아도 부인했다.', ['북한은 부인했다.', '러시아도 부인했다.']],
    ['a quotation with its speaker', '“Is it so?” he asked. Nobody knew.', ['“Is it so?” he asked.', 'Nobody knew.']],
    ['nothing', '   ', []],
  ])('splits %s', (_language, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts what no reader would call a sentence', () => {
    const text = 'word '.repeat(1000);
    const pieces = sentences(text);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1200);
    expect(pieces.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it('cuts a run without any space', () => {
    expect(sentences('x'.repeat(5000)).every(({ start, end }) => end - start <= 1200)).toBe(true);
  });
});
