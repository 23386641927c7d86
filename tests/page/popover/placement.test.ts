import { expect, it } from 'vitest';
import { chooseSide } from '../../../page/popover/placement';

it.each([
  { top: 100, bottom: 120, height: 800, side: 'bottom' },
  { top: 460, bottom: 480, height: 800, side: 'bottom' },
  { top: 461, bottom: 481, height: 800, side: 'top' },
  { top: 100, bottom: 120, height: 400, side: 'bottom' },
  { top: 300, bottom: 320, height: 400, side: 'top' },
])('goes to the $side of a line at $top to $bottom of $height', ({ top, bottom, height, side }) => {
  expect(chooseSide({ top, bottom }, height)).toBe(side);
});
