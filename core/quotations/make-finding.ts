import { readableLanguages } from '../card/quotations';
import { resolveSources } from '../card/source-view';
import { viewStatement } from '../card/statement-view';
import type { Quotation, Rendering, Statement } from '../model';
import { fitOf } from './attribution-fit';
import { checkQuotation } from './check-quotation';
import type { OnRecord, Outcome, QuotationFinding, Wording } from './finding';
import type { QuotationIndex } from './open-quotations';
import type { Printed } from './printed';
import { readPrinted } from './printed';
import type { PrintedQuotation, QuotationCheck } from './quotation-check';
import { isLater, TOO_COMMON, TOO_SHORT } from './reasons';
import type { QuotedStatement } from './recorded';
import { closeOnRecord } from './search-record';
import { type SideBySide, sideBySide } from './side-by-side';
import { isTooShort } from './specific';

/** Below, the closest words on record have hardly more in common with the page's than any others. */
const CLOSE_ENOUGH_TO_SHOW = 0.24;

export interface AskedQuotation extends PrintedQuotation {
  /** BCP 47 of the page, or null. */
  language: string | null;
  /** The claim in whose record it stands: of a statement's positions, that one is shown. */
  claim: string | null;
}

const statementOf = ({ index }: QuotationIndex, id: string): QuotedStatement | undefined =>
  index.statement(id) ?? index.context.find((one) => one.id === id);

function onRecord(
  quotations: QuotationIndex,
  statement: QuotedStatement,
  rendering: Rendering,
  { text, claim }: AskedQuotation,
): OnRecord | null {
  const { index } = quotations;
  const speaker = index.speaker(statement.speaker);
  if (!speaker) return null;
  const sources = resolveSources(index);
  const positions = 'positions' in statement ? statement.positions : [];
  const position = positions.find((one) => one.claim === claim) ?? positions[0] ?? null;
  const whole: Statement = { ...statement, positions };
  const reading = { words: new Set<string>(), languages: readableLanguages(text) };
  const view = viewStatement({ statement: whole, speaker, position }, 'full', {
    index,
    sources,
    reading,
    reportedId: undefined,
  });
  const isOwn = ({ renderings }: Quotation) => renderings.includes(rendering);
  const own = statement.quotations.find(isOwn)?.renderings ?? [rendering];
  const others = own.filter((other) => other !== rendering);
  const wording = (one: Rendering): Wording => ({ rendering: one, source: sources.source(one.source) ?? null });
  return {
    view: {
      ...view,
      // What was found stands first, for the citation.
      quotations: [{ renderings: [rendering, ...others] }],
      claim: (position && index.claim(position.claim)) ?? null,
    },
    wording: wording(rendering),
    others: others.map(wording),
    original: own.find(({ translated }) => !translated)?.language ?? null,
  };
}

function closest(asked: AskedQuotation, printed: Printed, quotations: QuotationIndex): OnRecord | null {
  const [first] = closeOnRecord(printed, quotations);
  if (!first || first.similarity < CLOSE_ENOUGH_TO_SHOW) return null;
  return onRecord(quotations, first.record.statement, first.record.rendering, asked);
}

function outcomeOf({ verdict, kind, reasons }: QuotationCheck): Outcome {
  if (verdict === 'verbatim') return kind ?? 'as-printed';
  if (verdict !== 'unknown') return verdict;
  if (reasons.includes(TOO_SHORT)) return 'too-short';
  return reasons.includes(TOO_COMMON) ? 'too-common' : 'not-found';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "5" for "five", a name in its short form, a gloss: the same words, but not letter for letter. */
const isLetterForLetter = (text: string, rendering: Rendering): boolean =>
  letters(rendering.text).includes(letters(text));

/** Both wordings where they are not the same: words differ, the page left some out, or spells them otherwise. */
function sidesOf(text: string, { rendering, kind, diff, stretch }: QuotationCheck): SideBySide | null {
  if (!rendering) return null;
  if (stretch) return sideBySide(text, rendering.text, stretch);
  if (kind !== 'with-cuts' && isLetterForLetter(text, rendering)) return null;
  // The words are the same as far as they go: only those that the page leaves out are set apart.
  const record: SideBySide['record'] = [];
  let at = 0;
  for (const { text: run } of diff) {
    const start = rendering.text.indexOf(run, at);
    if (start < 0) return null;
    if (start > at) record.push({ kind: 'outside', text: rendering.text.slice(at, start) });
    record.push({ kind: 'same', text: run });
    at = start + run.length;
  }
  if (at < rendering.text.length) record.push({ kind: 'outside', text: rendering.text.slice(at) });
  return { page: [{ kind: 'same', text }], record, names: [] };
}

const nothing = (asked: AskedQuotation, { index }: QuotationIndex, outcome: Outcome): QuotationFinding => ({
  outcome,
  text: asked.text,
  language: asked.language,
  speaker: asked.speaker ?? null,
  found: null,
  isOtherSpeaker: false,
  isLater: false,
  sides: null,
  differences: [],
  closest: null,
  sourceCount: index.sources.length,
  indexDate: index.date,
});

export const tooLong = (asked: AskedQuotation, quotations: QuotationIndex): QuotationFinding =>
  nothing(asked, quotations, 'too-long');

/** Checks a quotation and gathers all that a surface needs to show what came of it. */
export function findingOn(asked: AskedQuotation, quotations: QuotationIndex): QuotationFinding {
  const printed = readPrinted(asked, quotations);
  // A few words that somebody is on record with are no find: anybody says "no comment".
  if (isTooShort(printed)) return nothing(asked, quotations, 'too-short');
  const check = checkQuotation(quotations, asked);
  const outcome = outcomeOf(check);
  const bare = nothing(asked, quotations, outcome);
  const statement = check.statement === null ? undefined : statementOf(quotations, check.statement);
  if (!statement || !check.rendering) {
    return outcome === 'not-found' ? { ...bare, closest: closest(asked, printed, quotations) } : bare;
  }
  return {
    ...bare,
    // The words found are in the rendering's language, whatever the page around them is in.
    language: check.rendering.language,
    found: onRecord(quotations, statement, check.rendering, asked),
    isOtherSpeaker: fitOf(printed.attribution, statement, quotations.index) === 'other',
    isLater: isLater(statement, printed.published),
    sides: sidesOf(printed.text, check),
    differences: check.differences,
  };
}
