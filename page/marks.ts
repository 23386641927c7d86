import { MARK_NAMES } from './marks-css';
import { isOnDarkPage } from './text-colour';

/** A mention's place in the page. */
export interface Mark {
  id: number;
  range: Range;
}

type State = keyof typeof MARK_NAMES;

/** Priority in painting, lowest first. */
const STATES: State[] = ['rest', 'open', 'focusOnLight', 'focusOnDark'];

type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;
type Painted = Pick<Highlight, 'add' | 'delete' | 'clear' | 'priority'>;

export interface MarksOptions {
  highlights?: Registry;
  newHighlight?: () => Painted;
  isOnDark?: (range: Range) => boolean;
}

export interface Marks {
  /** Paints these and no others; the open and the focused one stay so if they are among them. */
  paint: (marks: readonly Mark[]) => void;
  /** The mark under the pointer, or whose card is open. */
  setOpen: (id: number | null) => void;
  /** The mark that the keyboard is on. */
  setFocus: (id: number | null) => void;
  /** Another copy of the extension has painted here since: after an update, a page may hold the old one and the new. */
  areReplaced: () => boolean;
  /** Takes everything away, the registered names too. */
  clear: () => void;
}

/** Paints marks as highlights: the page's tree is never touched. Each mark is in exactly one highlight at a time. */
export function createMarks(options: MarksOptions = {}): Marks {
  const { highlights = CSS.highlights, newHighlight = () => new Highlight(), isOnDark = isOnDarkPage } = options;
  const painted = new Map<State, Painted>(
    STATES.map((state, priority) => {
      const highlight = newHighlight();
      highlight.priority = priority;
      return [state, highlight];
    }),
  );
  const shown = new Map<number, { range: Range; state: State }>();
  let open: number | null = null;
  let focus: number | null = null;

  const stateOf = (id: number, range: Range): State => {
    if (id === focus) return isOnDark(range) ? 'focusOnDark' : 'focusOnLight';
    return id === open ? 'open' : 'rest';
  };
  const show = (id: number | null) => {
    const mark = id === null ? undefined : shown.get(id);
    if (id === null || !mark) return;
    const state = stateOf(id, mark.range);
    if (state === mark.state) return;
    painted.get(mark.state)?.delete(mark.range);
    painted.get(state)?.add(mark.range);
    mark.state = state;
  };
  const empty = () => {
    shown.clear();
    for (const highlight of painted.values()) highlight.clear();
  };

  return {
    paint(marks) {
      empty();
      for (const { id, range } of marks) {
        const state = stateOf(id, range);
        shown.set(id, { range, state });
        painted.get(state)?.add(range);
      }
      // Each time anew: the page may have cleared the registry, which is its own too.
      for (const [state, highlight] of painted) highlights.set(MARK_NAMES[state], highlight as Highlight);
    },
    setOpen(id) {
      const before = open;
      open = id;
      show(before);
      show(id);
    },
    setFocus(id) {
      const before = focus;
      focus = id;
      show(before);
      show(id);
    },
    areReplaced() {
      const now = highlights.get(MARK_NAMES.rest);
      return now !== undefined && now !== painted.get('rest');
    },
    clear() {
      empty();
      open = null;
      focus = null;
      for (const name of Object.values(MARK_NAMES)) highlights.delete(name);
    },
  };
}
