import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observePage } from '../../page/observe';
import { bodyOf } from './dom';

type Callback = (records: MutationRecord[]) => void;

/** A window of which the tests turn the wheels: mutations, navigation and time. */
function fakeView(content = '<p>One</p>') {
  const document = bodyOf(content);
  const watched: Node[] = [];
  let notify: Callback | null = null;
  class MutationObserver {
    constructor(callback: Callback) {
      notify = callback;
    }
    observe(node: Node): void {
      watched.push(node);
    }
    disconnect(): void {
      notify = null;
    }
  }
  const events = new EventTarget();
  const state = { hidden: false };
  const pageEvents = new EventTarget();
  const seen = new Proxy(document, {
    get: (target, key) => {
      if (key === 'hidden') return state.hidden;
      if (key === 'addEventListener') return pageEvents.addEventListener.bind(pageEvents);
      return Reflect.get(target, key);
    },
  });
  const location = { href: 'https://a.example/one' };
  const navigation = new EventTarget();
  const view = {
    document: seen,
    location,
    navigation,
    MutationObserver,
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    addEventListener: events.addEventListener.bind(events),
  };
  const append = (html: string): Element => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const node = holder.firstElementChild as Element;
    document.body.appendChild(node);
    return node;
  };
  return {
    view: view as unknown as Window,
    document,
    watched,
    navigation,
    events,
    location,
    append,
    mutate: (...records: Partial<MutationRecord>[]) => {
      const whole = records.map((record) => ({ type: 'childList', target: document.body, addedNodes: [], ...record }));
      notify?.(whole as unknown as MutationRecord[]);
    },
    setHidden: (hidden: boolean) => {
      state.hidden = hidden;
      pageEvents.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

function watch(page: ReturnType<typeof fakeView>, isOurs?: (node: Node) => boolean) {
  const stop = new AbortController();
  const texts: (readonly Node[] | null)[] = [];
  const addresses: string[] = [];
  const observer = observePage(
    page.view,
    { onText: (added) => texts.push(added), onNavigate: (address) => addresses.push(address) },
    { signal: stop.signal, ...(isOurs && { isOurs }) },
  );
  return { stop, texts, addresses, observer };
}

const added = (...nodes: Node[]) => ({ addedNodes: nodes as unknown as NodeList });

describe('observePage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells of added text once the page is quiet', () => {
    const page = fakeView();
    const { texts } = watch(page);
    const [first, second] = [page.append('<p>Two</p>'), page.append('<p>Three</p>')];
    page.mutate(added(first));
    vi.advanceTimersByTime(300);
    page.mutate(added(second));
    vi.advanceTimersByTime(300);
    expect(texts).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(texts).toEqual([[first, second]]);
  });

  it('leaves out what is gone again', () => {
    const page = fakeView();
    const { texts } = watch(page);
    const node = page.append('<p>Two</p>');
    page.mutate(added(node));
    node.remove();
    vi.advanceTimersByTime(5_000);
    expect(texts).toEqual([]);
  });

  it('tells of a text that was changed, not of a clock', () => {
    const page = fakeView('<p>A sentence that was rewritten.</p><b>12:01</b>');
    const { texts } = watch(page);
    const [sentence, clock] = ['p', 'b'].map((name) => page.document.querySelector(name)?.firstChild as Node);
    page.mutate({ type: 'characterData', target: clock as Node });
    vi.advanceTimersByTime(5_000);
    expect(texts).toEqual([]);
    page.mutate({ type: 'characterData', target: sentence as Node });
    vi.advanceTimersByTime(5_000);
    expect(texts).toEqual([[sentence]]);
  });

  it('ignores scripts, pictures, empty elements and ours', () => {
    const page = fakeView();
    const { texts } = watch(page, (node) => (node as Element).localName === 'on-record');
    const nodes = ['<script>x</script>', '<img>', '<div></div>', '<on-record>Card</on-record>'].map(page.append);
    page.mutate(added(...nodes));
    page.mutate({ target: nodes[3] as Node, ...added(page.append('<p>in our card</p>')) });
    vi.advanceTimersByTime(5_000);
    expect(texts).toEqual([]);
  });

  it('reads a page whole that adds too much', () => {
    const page = fakeView();
    const { texts } = watch(page);
    const node = page.append('<p>Two</p>');
    page.mutate(...Array.from({ length: 1_000 }, () => added(node)));
    vi.advanceTimersByTime(500);
    expect(texts).toEqual([null]);
  });

  it('keeps a flood to a few calls', () => {
    const page = fakeView();
    const { texts } = watch(page);
    const node = page.append('<p>Two</p>');
    for (let ms = 0; ms < 60_000; ms += 10) {
      page.mutate(added(node));
      vi.advanceTimersByTime(10);
    }
    expect(texts.length).toBeGreaterThanOrEqual(8);
    expect(texts.length).toBeLessThanOrEqual(16);
  });

  it('waits while the page is hidden', () => {
    const page = fakeView();
    const { texts } = watch(page);
    page.setHidden(true);
    const node = page.append('<p>Two</p>');
    page.mutate(added(node));
    vi.advanceTimersByTime(60_000);
    expect(texts).toEqual([]);
    page.setHidden(false);
    vi.advanceTimersByTime(1_000);
    expect(texts).toEqual([[node]]);
  });

  it.each<[string, (page: ReturnType<typeof fakeView>) => void]>([
    ['the navigation API', (page) => page.navigation.dispatchEvent(new Event('currententrychange'))],
    ['going back', (page) => page.events.dispatchEvent(new Event('popstate'))],
    ['a mutation after pushState', (page) => page.mutate({})],
  ])('tells of navigation by %s, once', (_name, happen) => {
    const page = fakeView();
    const { addresses } = watch(page);
    happen(page);
    expect(addresses).toEqual([]);
    page.location.href = 'https://a.example/two';
    happen(page);
    happen(page);
    expect(addresses).toEqual(['https://a.example/two']);
  });

  it('takes a fragment for navigation only where it is a path', () => {
    const page = fakeView();
    const { addresses } = watch(page);
    for (const fragment of ['#section-2', '#!/two', '#/three']) {
      page.location.href = `https://a.example/one${fragment}`;
      page.events.dispatchEvent(new Event('hashchange'));
    }
    expect(addresses).toEqual(['https://a.example/one#!/two', 'https://a.example/one#/three']);
  });

  it('ends with its signal', () => {
    const page = fakeView();
    const { stop, texts, addresses, observer } = watch(page);
    page.mutate(added(page.append('<p>Two</p>')));
    stop.abort();
    vi.advanceTimersByTime(5_000);
    page.location.href = 'https://a.example/two';
    page.mutate({});
    page.events.dispatchEvent(new Event('popstate'));
    page.navigation.dispatchEvent(new Event('currententrychange'));
    const before = page.watched.length;
    observer.watch({} as ShadowRoot);
    expect([texts, addresses, page.watched.length - before]).toEqual([[], [], 0]);
  });

  it('watches shadow roots that it is given', () => {
    const page = fakeView();
    const { observer } = watch(page);
    const root = {} as ShadowRoot;
    observer.watch(root);
    expect(page.watched.at(-1)).toBe(root);
  });
});
