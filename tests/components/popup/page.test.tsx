import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/popup/services';
import { tell } from '../../../components/quote-check/telling';
import { checkSelection } from '../../../core/quotations/check-selection';
import { openQuotations } from '../../../core/quotations/open-quotations';
import { mention, rendering, smallIndex, statement } from '../../core/small-index';
import { byText, press, texts } from '../render';
import { HOST, index, key, open, services, type } from './popup-harness';

const PASSAGES: PageState = {
  kind: 'passages',
  host: HOST,
  on: true,
  title: 'A headline',
  published: '2024-01-11',
  mentions: [
    mention({ text: 'first passage', stance: 'denies' }),
    mention({ text: 'perhaps', strength: 'possible' }),
    mention({ text: 'second passage', claims: [{ id: 'gone', score: 0.5 }] }),
  ],
};

describe('passages', () => {
  it('stand with number, claim, number of statements and the stance they report', async () => {
    await open(services(PASSAGES));
    expect(texts('h2')).toEqual(['2 passages on this page']);
    expect(texts('.list-of')).toEqual(['Article of 11 January 2024']);
    expect(texts('.row')).toEqual(['1first passagec · 3 Denies', '2second passage']);
    expect(texts('.row u')).toEqual(['first passage', 'second passage']);
  });

  it('that are only possibly related come on asking, without marks', async () => {
    await open(services(PASSAGES));
    await press(byText('button', '1 possibly related, not underlined'));
    expect(texts('.row .passage-text')).toEqual(['first passage', 'second passage', 'perhaps']);
    expect(texts('.row u')).toEqual(['first passage', 'second passage']);
  });

  it('say so when only such were found', async () => {
    await open(services({ ...PASSAGES, mentions: [mention({ strength: 'possible' })] }));
    expect(texts('h2')).toEqual(['Nothing marked on this page']);
    expect(byText('button', '1 possibly related')).toBeTruthy();
  });

  it('are gone to by the place that the page knows them by, and the popup closes', async () => {
    const calls = services(PASSAGES);
    const root = await open(calls);
    await press(byText('.row', 'second passage'));
    expect(calls.goTo).toHaveBeenCalledExactlyOnceWith(2);
    expect(calls.close).toHaveBeenCalledOnce();
    await key(root, '1', { altKey: true, code: 'Digit1' });
    expect(calls.goTo).toHaveBeenLastCalledWith(0);
  });

  it('are moved through by arrow keys from the field', async () => {
    const calls = services(PASSAGES);
    const root = await open(calls);
    const field = root.querySelector('input') as HTMLInputElement;
    const active = () => root.querySelector(`#${field.getAttribute('aria-activedescendant')}`)?.textContent;
    expect(active()).toMatch('first passage');
    await key(field, 'ArrowDown');
    await key(field, 'ArrowDown');
    expect(active()).toMatch('second passage');
    await key(field, 'Enter');
    expect(calls.goTo).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe('a page without passages', () => {
  it.each<[string, PageState, string, string]>([
    ['nothing marked', { kind: 'none-found', host: HOST }, 'Nothing marked on this page', 'up to 20 February 2026'],
    ['not running', { kind: 'not-running', host: HOST, listedSites: 7 }, 'Not running on this site', '7 news sites'],
    ['off', { kind: 'off', host: HOST }, 'Off on this site', `off for ${HOST}`],
    ['unreadable', { kind: 'unreadable' }, 'This page cannot be read', 'The search still works'],
    ['failed', { kind: 'error', host: HOST, detail: 'x' }, 'The page was not read', 'untouched'],
  ])('%s', async (_name, page, title, text) => {
    await open(services(page));
    expect(texts('h2')).toEqual([title]);
    expect(texts('.notice p').join(' ')).toMatch(text);
  });

  it('is checked on asking', async () => {
    const page: PageState = { kind: 'not-running', host: HOST, listedSites: 7 };
    const getPageState = vi.fn(async () => page);
    const calls = services(page, { getPageState });
    await open(calls);
    await press(byText('button', 'Check this page'));
    expect(calls.checkPage).toHaveBeenCalledOnce();
    await press(byText('button', 'Always on this site'));
    expect(calls.alwaysOnSite).toHaveBeenCalledExactlyOnceWith(HOST);
    await vi.waitFor(() => expect(getPageState).toHaveBeenCalledTimes(3));
  });

  it('is asked again while it is read', async () => {
    const getPageState = vi.fn(async (): Promise<PageState> => ({ kind: 'none-found', host: HOST }));
    getPageState.mockResolvedValueOnce({ kind: 'reading', host: HOST });
    await open(services(PASSAGES, { getPageState }));
    expect(texts('h2')).toEqual(['Nothing marked on this page']);
    expect(getPageState).toHaveBeenCalledTimes(2);
  });
});

describe('the switch', () => {
  it.each<[PageState, string | null]>([
    [PASSAGES, 'true'],
    [{ kind: 'off', host: HOST }, 'false'],
    [{ kind: 'not-running', host: HOST, listedSites: 7 }, 'false'],
    [{ kind: 'unreadable' }, null],
  ])('of %o', async (page, checked) => {
    const root = await open(services(page));
    expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked') ?? null).toBe(checked);
  });

  it('turns the site off, or asks for it where it never ran', async () => {
    const calls = services(PASSAGES);
    const root = await open(calls);
    await press(root.querySelector('[role="switch"]'));
    expect(calls.setSite).toHaveBeenCalledExactlyOnceWith(HOST, false);
  });
});

describe('an index that does not load', () => {
  it('is told in place of everything, with what can be done', async () => {
    const loadIndex = vi.fn(async () => index);
    loadIndex.mockRejectedValueOnce(new Error('cut off'));
    const calls = services(PASSAGES, { loadIndex });
    await open(calls);
    expect(texts('h2')).toEqual(['The index did not load']);
    await press(byText('button', 'Copy details'));
    expect(calls.copy).toHaveBeenCalledExactlyOnceWith('Error: cut off');
    await press(byText('button', 'Try again'));
    await vi.waitFor(() => expect(texts('h2')).toEqual(['2 passages on this page']));
  });
});

describe('a quotation to check', () => {
  const WORDS = 'There were shells and rockets in the containers';
  const record = smallIndex({
    statements: [statement('kirby-1', '2022-09-06', 'alleges', { quotations: [{ renderings: [rendering(WORDS)] }] })],
  });
  const buttons = () => [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Check a quote');
  /** The document without layout does not tell what has focus. */
  const watchFocus = () => {
    const taken: Element[] = [];
    vi.spyOn(Object.getPrototypeOf(document.createElement('button')), 'focus').mockImplementation(function (
      this: Element,
    ) {
      taken.push(this);
    });
    return () => taken;
  };
  const NONE: PageState = { kind: 'none-found', host: HOST };
  const finding = tell(
    checkSelection(
      { before: '', text: WORDS, after: '' },
      { published: null, language: null, claim: null },
      openQuotations(record),
    ),
    'box',
  );

  it('is pasted, checked, and told in the same words as on the card', async () => {
    const calls = services(NONE, { checkQuote: vi.fn(async () => finding) });
    const root = await open(calls);
    await press(byText('button', 'Check a quote'));
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = WORDS;
    await press(byText('button', /^Check$/));
    expect(calls.checkQuote).toHaveBeenCalledExactlyOnceWith(WORDS);
    await vi.waitFor(() => expect(texts('h2')[0]).toBe('Word for word on record'));
    expect(texts('blockquote')).toEqual([`“${WORDS}”`]);
    expect(texts('.who')).toEqual(['Speaker kirby alleges']);
  });

  it('is left with Escape, which does not close the popup', async () => {
    const calls = services(NONE);
    const root = await open(calls);
    await press(byText('button', 'Check a quote'));
    await key(root.querySelector('textarea') as Element, 'Escape');
    expect(texts('h2')).toEqual(['Nothing marked on this page']);
    expect(calls.close).not.toHaveBeenCalled();
  });

  it.each<[string, PageState, object?]>([
    ['marked passages', PASSAGES],
    ['nothing marked', NONE],
    ['only possible passages', { ...PASSAGES, mentions: [mention({ strength: 'possible' })] }],
    ['not running', { kind: 'not-running', host: HOST, listedSites: 7 }],
    ['off', { kind: 'off', host: HOST }],
    ['unreadable', { kind: 'unreadable' }],
    ['a page that failed', { kind: 'error', host: HOST, detail: 'x' }],
    ['an index that failed', PASSAGES, { loadIndex: () => Promise.reject(new Error('cut off')) }],
  ])('is begun at one button, and left to it: %s', async (_name, page, rest) => {
    const root = await open(services(page, rest));
    const before = texts('main');
    expect(buttons()).toHaveLength(1);
    await press(buttons()[0]);
    expect(buttons()).toHaveLength(0);
    // The passages are not shown: the field leads to none of them.
    expect(root.querySelector('input')?.hasAttribute('aria-controls')).toBe(false);
    const focused = watchFocus();
    await press(byText('button', 'Back'));
    await vi.waitFor(() => expect(focused()).toEqual(buttons()));
    expect(texts('main')).toEqual(before);
  });

  it('is begun and left over results, which stay, and ended by other words', async () => {
    const root = await open(services(PASSAGES));
    await type(root, 'shells');
    const results = texts('.row');
    await press(buttons()[0]);
    expect(texts('.row')).toEqual([]);
    await key(root.querySelector('textarea') as Element, 'Escape');
    expect(texts('.row')).toEqual(results);
    await press(buttons()[0]);
    await type(root, 'peskov');
    expect(root.querySelector('textarea')).toBeNull();
    expect(texts('.row')).not.toEqual(results);
  });

  it('says when nothing answered', async () => {
    await open(services({ kind: 'unreadable' }));
    await press(byText('button', 'Check a quote'));
    await press(byText('button', /^Check$/));
    await vi.waitFor(() => expect(texts('.quote-box [role=status]')).toEqual(['The index did not answer.']));
  });
});
