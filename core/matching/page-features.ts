import type { Features } from './features';
import { nearLead, others, type PageSummary } from './page-summary';

/** Bounds a log-odds, so that one very sure sentence does not drown a page. */
const bounded = (x: number): number => Math.max(-4, Math.min(4, x));

const SHARED = ['thing', 'act', 'stance', 'complete', 'short', 'named', 'nothing-told', 'party:both'];
/** A text of so few sentences has no page around it. */
const ALONE_SENTENCES = 2;

/** How sure the first pass is of what stands around the sentence. */
function around({ article: { sentences }, sure }: PageSummary, at: number): [name: string, value: number][] {
  const before = sure[at - 1] ?? 0;
  const sameBlock = sentences[at - 1]?.block === sentences[at]?.block;
  return [
    ['before', before],
    ['before-2', sure[at - 2] ?? 0],
    ['after', sure[at + 1] ?? 0],
    ['after-2', sure[at + 2] ?? 0],
    ['same-block*before', sameBlock ? before : 0],
    ['starts-block', Number(!sameBlock)],
    ['alone', Number(sentences.length <= ALONE_SENTENCES)],
  ];
}

/** What the page adds in the second pass: how sure the sentences around are, and how much of the page is about it. */
export function pageFeatures(page: PageSummary, own: Features, at: number): Features {
  const { sure, share, surest } = others(page, at);
  const incomplete = own.has('party:both') ? 0 : 1;
  const named: [name: string, value: number][] = [
    ['first', bounded(page.first[at] as number)],
    ...around(page, at),
    ['headline', page.headline],
    ['share', share],
    ['any-sure', Number(sure > 0)],
    ['surest', surest],
    ['near-lead', nearLead(page, at)],
    ['page-dprk', page.dprk],
    ['page-russia', page.russia],
    ['no-dprk', Number(!page.namesDprk)],
    ['no-russia', Number(!page.namesRussia)],
    ...SHARED.map((part): [string, number] => [`share*${part}`, share * (own.get(part) ?? 0)]),
    ['incomplete*before', incomplete * (page.sure[at - 1] ?? 0)],
    ['incomplete*share', incomplete * share],
    ['incomplete*none', incomplete * Number(sure === 0)],
  ];
  return new Map(named.filter(([, value]) => value !== 0));
}
