import type { SourceView, StatementView } from '../card';
import { orderQuotations, readableLanguages } from '../card/quotations';
import { resolveSources } from '../card/source-view';
import { viewStatement } from '../card/statement-view';
import type { ClaimsIndex } from '../claims-index';
import type { Claim, Position, Quotation, Rendering } from '../model';
import type { ContextHit, StatementHit } from './types';

/** A result with everything that is on record of it. */
export interface UnfoldedStatement {
  view: StatementView;
  /** Every position that the statement takes. */
  positions: { position: Position; claim: Claim }[];
}

const readingOf = (query: string) => ({ words: new Set<string>(), languages: readableLanguages(query) });

/** What the row showed stands first, as it was shown. */
function shownFirst(quotations: Quotation[], { rendering: shown }: StatementHit): Quotation[] {
  const isShown = (rendering: Rendering) => rendering.text === shown?.text && rendering.source === shown.source;
  const later = (holds: boolean) => (holds ? 0 : 1);
  return quotations
    .map(({ renderings }) => ({
      renderings: [...renderings].sort((a, b) => later(isShown(a)) - later(isShown(b))),
    }))
    .sort((a, b) => later(a.renderings.some(isShown)) - later(b.renderings.some(isShown)));
}

export function unfoldStatement(index: ClaimsIndex, hit: StatementHit, query: string): UnfoldedStatement {
  const setting = { index, sources: resolveSources(index), reading: readingOf(query), reportedId: undefined };
  const view = viewStatement(hit, 'full', setting);
  return {
    view: { ...view, quotations: shownFirst(view.quotations, hit) },
    positions: hit.statement.positions.flatMap((position) => {
      const claim = index.claim(position.claim);
      return claim ? [{ position, claim }] : [];
    }),
  };
}

export interface UnfoldedContext {
  quotations: Quotation[];
  sources: SourceView[];
}

export function unfoldContext(index: ClaimsIndex, { statement }: ContextHit, query: string): UnfoldedContext {
  const { source } = resolveSources(index);
  return {
    quotations: orderQuotations(statement.quotations, readingOf(query), source),
    sources: statement.sources.flatMap((id) => source(id) ?? []),
  };
}
