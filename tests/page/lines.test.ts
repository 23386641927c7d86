import { describe, expect, it } from 'vitest';
import { lineUnder } from '../../page/lines';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('lineUnder', () => {
  // A mark over two lines; the second has a link (its own box) in the middle.
  const BOXES = [box(300, 0, 500, 20), box(0, 24, 90, 44), box(94, 22, 150, 46), box(154, 24, 200, 44)];

  it.each<[string, number, number, ReturnType<typeof box> | null]>([
    ['the first line', 310, 10, box(300, 0, 500, 20)],
    ['the second line, all its boxes', 20, 30, box(0, 22, 200, 46)],
    ['the second line, from its end', 190, 30, box(0, 22, 200, 46)],
    ['the underline', 310, 21, box(300, 0, 500, 20)],
    ['before the line', 290, 10, null],
    ['past the line’s end', 520, 10, null],
    ['below', 310, 60, null],
  ])('%s', (_name, x, y, line) => {
    expect(lineUnder(BOXES, x, y)).toEqual(line);
  });

  it('does not go on in the next column', () => {
    const columns = [box(0, 500, 200, 520), box(260, 500, 460, 520)];
    expect(lineUnder(columns, 100, 510)).toEqual(columns[0]);
  });

  it('finds nothing without boxes', () => {
    expect(lineUnder([], 1, 1)).toBeNull();
  });
});
