import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Anchor } from '../../../page/popover/anchor';
import { CLOSE_MS, createHoverControl, OPEN_MS } from '../../../page/popover/hover-intent';

const anchor = (mark: object): Anchor => ({ mark, rect: () => ({}) as DOMRect, element: {} as Element });
const MARK = anchor({});
const OTHER = anchor({});

function setUp() {
  const stop = new AbortController();
  const hover = createHoverControl(
    {
      open: (at) => {
        opened.push(at);
        hover.opened(at.mark, false);
      },
      close: () => {
        closed += 1;
        hover.closed();
      },
    },
    stop.signal,
  );
  return { hover, stop };
}

let opened: Anchor[];
let closed: number;

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  closed = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

it('opens when the pointer rests, not while it moves', () => {
  const { hover } = setUp();
  hover.over(MARK);
  vi.advanceTimersByTime(OPEN_MS - 1);
  hover.over(MARK);
  vi.advanceTimersByTime(OPEN_MS - 1);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual([MARK]);
});

it('does not open for a pointer that went on', () => {
  const { hover } = setUp();
  hover.over(MARK);
  hover.away();
  vi.advanceTimersByTime(OPEN_MS);
  expect(opened).toEqual([]);
});

it('stays open on the way from mark to card, and while the pointer is on either', () => {
  const { hover } = setUp();
  hover.over(MARK);
  vi.advanceTimersByTime(OPEN_MS);
  hover.away();
  vi.advanceTimersByTime(CLOSE_MS - 1);
  hover.entered();
  // The page under the card goes on reporting where the pointer is.
  hover.away();
  hover.over(OTHER);
  vi.advanceTimersByTime(1000);
  expect([closed, opened.length]).toEqual([0, 1]);
  hover.left();
  hover.over(MARK);
  vi.advanceTimersByTime(1000);
  expect(closed).toBe(0);
  hover.away();
  vi.advanceTimersByTime(CLOSE_MS);
  expect(closed).toBe(1);
});

it('goes over to another mark that the pointer rests on', () => {
  const { hover } = setUp();
  hover.over(MARK);
  vi.advanceTimersByTime(OPEN_MS);
  hover.over(OTHER);
  vi.advanceTimersByTime(OPEN_MS + CLOSE_MS);
  expect([opened, closed]).toEqual([[MARK, OTHER], 0]);
});

it('leaves a card alone that is held open', () => {
  const { hover } = setUp();
  hover.opened(MARK.mark, true);
  hover.away();
  hover.over(OTHER);
  vi.advanceTimersByTime(1000);
  expect([opened, closed]).toEqual([[], 0]);
});

it('stops with its signal', () => {
  const { hover, stop } = setUp();
  hover.over(MARK);
  stop.abort();
  vi.advanceTimersByTime(1000);
  hover.over(MARK);
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual([]);
});
