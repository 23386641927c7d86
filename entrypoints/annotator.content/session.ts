import type { Article } from '../../core/article';
import type { Mention } from '../../core/mention';
import { createHitTest } from '../../page/hit-test';
import { createMarks } from '../../page/marks';
import type { PlacedMention } from '../../page/reading';
import { placeMentions, readPage } from '../../page/reading';
import { ask } from '../../platform/messaging';

/** What the annotator knows of its page. */
export interface Session {
  readonly placed: readonly PlacedMention[];
  readonly mentions: readonly Mention[];
  /** Null until the page has been read. */
  readonly article: Omit<Article, 'blocks'> | null;
  /** Why the page could not be read, or null. */
  readonly failed: string | null;
  readonly marks: ReturnType<typeof createMarks>;
  readonly hitTest: ReturnType<typeof createHitTest>;
  /** Reads the page anew and paints what is found; a reading under way gives way to it. */
  read(): Promise<void>;
  /** Paints again without the passages that the reader muted. */
  hide(isHidden: (mention: Mention) => boolean): void;
  /** Takes every mark away. */
  clear(): void;
}

interface Options {
  view: Window;
  signal: AbortSignal;
  isOurs: (element: Element) => boolean;
  onShadowRoots: (roots: ShadowRoot[]) => void;
}

const isoToday = () => new Date().toISOString().slice(0, 10);

export function createSession({ view, signal, isOurs, onShadowRoots }: Options): Session {
  let shadowRoots: ShadowRoot[] = [];
  const marks = createMarks();
  const hitTest = createHitTest(view.document, () => shadowRoots);
  let found: PlacedMention[] = [];
  let placed: PlacedMention[] = [];
  let mentions: Mention[] = [];
  let article: Session['article'] = null;
  let failed: string | null = null;
  let hidden: (mention: Mention) => boolean = () => false;
  let reading = new AbortController();

  const paint = () => {
    placed = found.filter(({ mention }) => !hidden(mention));
    marks.paint(placed);
    hitTest.index(placed);
    void ask('page/marked', { count: placed.length });
  };
  signal.addEventListener('abort', () => {
    reading.abort();
    marks.clear();
  });

  return {
    get placed() {
      return placed;
    },
    get mentions() {
      return mentions;
    },
    get article() {
      return article;
    },
    get failed() {
      return failed;
    },
    marks,
    hitTest,
    async read() {
      reading.abort();
      reading = new AbortController();
      const current = AbortSignal.any([reading.signal, signal]);
      const page = await readPage(view, { today: isoToday(), signal: current, isOurs }).catch((error: unknown) => {
        failed = String(error);
        return null;
      });
      if (!page) return;
      const answer = await ask('article/spot', page.article);
      if (current.aborted) return;
      failed = answer.ok ? null : answer.failed;
      if (!answer.ok) return;
      shadowRoots = page.shadowRoots;
      onShadowRoots(shadowRoots);
      const { blocks: _, ...about } = page.article;
      article = about;
      ({ seen: mentions, placed: found } = placeMentions(view, page.blocks, answer.value.mentions));
      paint();
    },
    hide(isHidden) {
      hidden = isHidden;
      paint();
    },
    clear() {
      reading.abort();
      found = [];
      mentions = [];
      paint();
    },
  };
}
