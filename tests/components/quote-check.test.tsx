/** @jsxImportSource preact */
import { describe, expect, it, vi } from 'vitest';
import type { CardCallbacks } from '../../components/card-state';
import { PopoverCard } from '../../components/PopoverCard';
import { tell } from '../../components/quote-check/telling';
import { makeCard } from '../../core/card-building';
import { checkPassage } from '../../core/quotations/check-passage';
import { checkSelection } from '../../core/quotations/check-selection';
import type { ToldFinding } from '../../core/quotations/finding';
import { openQuotations } from '../../core/quotations/open-quotations';
import { mention, rendering, smallIndex, source, speaker, statement } from '../core/small-index';
import { byText, press, show, texts } from './render';

const index = smallIndex({
  sources: [source('s'), source('t', { language: 'ru', published: null }), source('u')],
  speakers: [speaker('kirby', { name: 'John Kirby' }), speaker('lavrov', { name: 'Sergei Lavrov' })],
  statements: [
    statement('kirby-1', '2023-01-04', 'alleges', {
      quotations: [
        { renderings: [rendering('We have never seen several launchers of the United States there')] },
        {
          renderings: [
            rendering('It was a dead match.'),
            rendering('no more than a dead match it was', { source: 'u' }),
          ],
        },
      ],
    }),
    statement('lavrov-1', '2023-02-04', 'denies', {
      positions: [{ claim: 'c', stance: 'denies', scope: 'shells only' }],
      quotations: [
        {
          renderings: [
            rendering('These reports are another piece of gossip', { translated: true }),
            rendering('This report is gossip once again', { translated: true, source: 'u' }),
            rendering('Эти сообщения очередные сплетни', { language: 'ru', source: 't' }),
          ],
        },
      ],
    }),
  ],
});
const quotations = openQuotations(index);
const ABOUT = { published: '2023-06-15', language: 'en', claim: null };

const callbacks = () =>
  ({ close: vi.fn(), mute: vi.fn(), unmute: vi.fn(), copy: vi.fn(async () => true) }) satisfies CardCallbacks;

const checked = (text: string, before = '', after = '', where: 'page' | 'box' = 'page') =>
  tell(checkSelection({ before, text, after }, ABOUT, quotations), where);

function showFinding(finding: ToldFinding, calls: CardCallbacks = callbacks()) {
  return show(<PopoverCard state={{ kind: 'quote', finding }} host="x.example" takesFocus={false} callbacks={calls} />);
}

function showCard(block: string, quotes?: ToldFinding[] | null) {
  const range = { start: 0, end: block.length };
  const made = makeCard(index, mention(range), { published: '2023-06-15', publishedFrom: 'address' }, block);
  const found = checkPassage({ text: block, ...range }, ABOUT, quotations).map((finding) => tell(finding, 'page'));
  const card = { ...made, quotes: quotes === undefined ? found : quotes };
  return show(
    <PopoverCard state={{ kind: 'card', card }} host="x.example" takesFocus={false} callbacks={callbacks()} />,
  );
}

const NEGATED = 'We have seen several dozen launchers of the US there';

describe('words that differ', () => {
  it('are named, negations first', () => {
    showFinding(checked(NEGATED));
    expect(texts('h1')).toEqual(['The wording differs from the record']);
    expect(texts('.explanation')).toEqual(['A negation differs. One other word differs. It is a number.']);
  });

  it('are marked alike on both sides, with a box for a missing word', () => {
    showFinding(checked(NEGATED));
    expect(texts('h2')).toEqual(['On this page', 'On record']);
    expect(texts('blockquote')).toEqual([
      '“We have seen several differs: dozen launchers of the US there”',
      '“We have differs: never seen several launchers of the United States there”',
    ]);
    expect(texts('blockquote .same-name')).toEqual(['US', 'United States']);
    expect([...document.querySelectorAll('blockquote .no-word')].map((box) => box.getAttribute('aria-label'))).toEqual([
      'no word here',
      'no word here',
    ]);
  });

  it('stand in a table by kind', () => {
    showFinding(checked(NEGATED));
    expect(texts('tbody tr')).toEqual(['Negationnever', 'Numberdozen', 'Same nameUSUnited States']);
  });

  it.each([
    ['We have never seen many launchers of the United States there', 'One word differs. It is a number.'],
    ['We have never seen several mortars of the United States here', 'Two words differ.'],
    ['We have never seen several old iron mortars of the United States there', 'One place differs.'],
  ])('%s: %s', (text, explanation) => {
    showFinding(checked(text));
    expect(texts('.explanation')).toEqual([explanation]);
  });
});

describe('words that are on record', () => {
  it('stand once, with who prints them', () => {
    showFinding(checked('We have never seen several launchers', 'He said: “', '”.'));
    expect(texts('h1')).toEqual(['Word for word on record']);
    expect(texts('h2')).toEqual(['On this page and on record']);
    expect(texts('blockquote')).toHaveLength(1);
    expect(texts('.who')).toEqual(['John Kirby alleges']);
  });

  it('in a second source are no less the source’s', () => {
    showFinding(checked('no more than a dead match it was'));
    expect(texts('h1')).toEqual(['Word for word on record']);
    expect(texts('.explanation')).toEqual([
      'The words on this page are the source’s, letter for letter. Two English wordings of one remark are on record.',
    ]);
  });

  it('of several wordings say so, and unfold the others with their languages', async () => {
    showFinding(checked('This report is gossip once again'));
    expect(texts('h1')).toEqual(['Another translation of the same remark']);
    expect(texts('.explanation')).toEqual([
      'Two English wordings of one remark are on record. The original is Russian.',
    ]);
    expect(texts('blockquote')).toHaveLength(1);
    await press(byText('button', '2 other wordings'));
    expect(texts('blockquote').slice(1)).toEqual([
      '“These reports are another piece of gossip”',
      '«Эти сообщения очередные сплетни»',
    ]);
    expect(texts('.label')).toEqual(['Translated', 'Translated']);
    expect(texts('.note')).toContain('Russian');
  });

  it('from somebody else name both', () => {
    showFinding(checked('These reports are another piece of gossip', '“', '”, said John Kirby.'));
    expect(texts('h1')).toEqual(['On record, from somebody else']);
    expect(texts('h2')).toEqual(['On this page, attributed to John Kirby', 'On record, said by']);
    expect(texts('.who')).toEqual(['Sergei Lavrov denies']);
    expect(texts('.scope')).toEqual(['Scope: shells only']);
  });

  it('are opened at the words and cited', async () => {
    const calls = callbacks();
    showFinding(checked('These reports are another piece of gossip'), calls);
    expect(byText('footer a', 'Open at these words')?.getAttribute('href')).toBe(
      'https://paper.example/s#:~:text=These%20reports%20are%20another%20piece%20of%20gossip',
    );
    await press(byText('footer button', 'Copy citation'));
    expect(calls.copy).toHaveBeenCalledExactlyOnceWith(
      'Sergei Lavrov, 4 February 2023, denies “Goods of c were sent” (Scope: shells only): ' +
        '“These reports are another piece of gossip” (translated). Paper s, 1 June 2023, https://paper.example/s',
    );
    expect(byText('footer button', 'Copied')).toBeDefined();
  });
});

describe('words that are not on record', () => {
  it('are no verdict', () => {
    showFinding(checked('The harvest was better than anybody had hoped for'));
    expect(texts('h1')).toEqual(['Not on record here']);
    expect(texts('.explanation')).toEqual([
      'None of the 3 sources in the index prints these words, up to 20 February 2026.',
    ]);
    expect(texts('.quote-check p')).toEqual([
      'Not found is not false. The quote may be genuine and missing from the index, or worded differently by this page.',
    ]);
    expect(texts('footer a, footer button')).toEqual([]);
  });

  it('are too few to check', () => {
    showFinding(checked('no comment'));
    expect([texts('h1'), texts('.explanation')]).toEqual([['Too short to check'], ['Select at least four words.']]);
    expect(texts('.quote-check')).toEqual([]);
  });

  it('speak of no page where they were pasted', () => {
    for (const text of [NEGATED, 'The harvest was better than anybody had hoped for', 'no comment']) {
      showFinding(checked(text, '', '', 'box'));
      expect(document.body.textContent).not.toMatch(/this page|select/i);
    }
  });
});

describe('in the card of a passage', () => {
  it('is one line above the record, which unfolds', async () => {
    const root = showCard(`“${NEGATED},” John Kirby said.`);
    expect(texts('.quote-line h2')).toEqual(['The wording differs from the record']);
    expect(texts('.quote-line')).toEqual([`The wording differs from the record“${NEGATED}”`]);
    expect(root.querySelector('.passage-quotes ~ * .part, .passage-quotes ~ .part')).not.toBeNull();
    await press(root.querySelector('.quote-line button'));
    expect(texts('.quote-line .explanation')).toEqual(['A negation differs. One other word differs. It is a number.']);
    expect(texts('.quote-line tbody tr')).toHaveLength(3);
    expect(root.querySelector('.quote-line button')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('is one calm line where nothing was found', () => {
    showCard('He said: “The harvest was better than anybody had hoped for.”');
    expect(texts('.passage-quotes')).toEqual(['A quote is not on record here. Not found is not false.']);
    expect(texts('.passage-quotes button')).toEqual([]);
  });

  it('says that it is being checked', () => {
    const root = showCard('“x”', null);
    expect(texts('.passage-quotes')).toEqual(['Checking the quote…']);
    expect(root.querySelector('.passage-quotes')?.getAttribute('aria-busy')).toBe('true');
  });

  it.each(['Nothing was said of it.', 'They called it a “grave step” and left.'])('is not there: %s', (block) => {
    const root = showCard(block);
    expect(root.querySelector('.passage-quotes')).toBeNull();
  });
});
