import { describe, expect, it } from 'vitest';
import type { Mark } from '../../page/marks';
import { createMarks } from '../../page/marks';
import { MARK_NAMES, MARKS_CSS } from '../../page/marks-css';

type FakeHighlight = Set<AbstractRange> & { priority: number };

function setUp(dark: number[] = []) {
  const registry = new Map<string, FakeHighlight>();
  const marks: Mark[] = [1, 2, 3].map((id) => ({ id, range: { id } as unknown as Range }));
  const idOf = (range: AbstractRange) => marks.find((mark) => mark.range === range)?.id ?? 0;
  const painted = createMarks({
    highlights: registry as unknown as HighlightRegistry,
    newHighlight: () => Object.assign(new Set<AbstractRange>(), { priority: 0 }) as unknown as Highlight,
    isOnDark: (range) => dark.includes(idOf(range)),
  });
  const shown = () =>
    Object.fromEntries(
      Object.entries(MARK_NAMES).map(([state, name]) => [state, [...(registry.get(name) ?? [])].map(idOf).sort()]),
    );
  return { registry, marks, painted, shown };
}

const NOTHING = { rest: [], open: [], focusOnLight: [], focusOnDark: [] };

describe('createMarks', () => {
  it('registers nothing before something is painted', () => {
    expect(setUp().registry.size).toBe(0);
  });

  it('paints marks at rest, and others in their place', () => {
    const { painted, marks, shown } = setUp();
    painted.paint(marks);
    expect(shown()).toEqual({ ...NOTHING, rest: [1, 2, 3] });
    painted.paint(marks.slice(1));
    expect(shown()).toEqual({ ...NOTHING, rest: [2, 3] });
  });

  it('shows one open and one focused mark, each in one highlight only', () => {
    const { painted, marks, shown } = setUp([3]);
    painted.paint(marks);
    painted.setOpen(1);
    painted.setFocus(2);
    expect(shown()).toEqual({ ...NOTHING, open: [1], focusOnLight: [2], rest: [3] });
    painted.setOpen(2);
    expect(shown()).toEqual({ ...NOTHING, focusOnLight: [2], rest: [1, 3] });
    painted.setFocus(3);
    expect(shown()).toEqual({ ...NOTHING, rest: [1], open: [2], focusOnDark: [3] });
    painted.setOpen(null);
    painted.setFocus(null);
    expect(shown()).toEqual({ ...NOTHING, rest: [1, 2, 3] });
  });

  it('knows when another copy of the extension has painted', () => {
    const { painted, marks, registry } = setUp();
    expect(painted.areReplaced()).toBe(false);
    painted.paint(marks);
    expect(painted.areReplaced()).toBe(false);
    registry.clear();
    expect(painted.areReplaced()).toBe(false);
    registry.set(MARK_NAMES.rest, Object.assign(new Set<AbstractRange>(), { priority: 0 }));
    expect(painted.areReplaced()).toBe(true);
  });

  it('ignores a mark that is not there, and keeps the open one over a new painting', () => {
    const { painted, marks, shown } = setUp();
    painted.setOpen(2);
    painted.setFocus(99);
    painted.paint(marks);
    expect(shown()).toEqual({ ...NOTHING, rest: [1, 3], open: [2] });
  });

  it('paints in the order rest, open, focus', () => {
    const { painted, marks, registry } = setUp();
    painted.paint(marks);
    const priorities = Object.values(MARK_NAMES).map((name) => registry.get(name)?.priority);
    expect(priorities).toEqual([0, 1, 2, 3]);
  });

  it('registers again what the page has cleared', () => {
    const { painted, marks, registry } = setUp();
    painted.paint(marks);
    registry.clear();
    painted.paint(marks);
    expect([...registry.keys()]).toEqual(Object.values(MARK_NAMES));
  });

  it('leaves nothing behind', () => {
    const { painted, marks, registry } = setUp();
    registry.set('of-the-page', new Set() as unknown as FakeHighlight);
    painted.paint(marks);
    painted.clear();
    expect([...registry.keys()]).toEqual(['of-the-page']);
  });
});

describe('MARKS_CSS', () => {
  it('styles every highlight, on the screen and in forced colours, and nothing else', () => {
    const names = [...MARKS_CSS.matchAll(/::highlight\(([^)]+)\)\{/g)].map(([, name]) => name);
    const all = Object.values(MARK_NAMES);
    expect(names).toEqual([...all, ...all]);
    expect(MARKS_CSS.match(/@media screen/g)).toHaveLength(2);
  });

  it('uses no custom property, and a text colour only in forced colours', () => {
    expect(MARKS_CSS).not.toContain('var(');
    expect(MARKS_CSS.split('forced-colors')[0]).not.toMatch(/[{;]color:/);
  });
});
