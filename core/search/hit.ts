import { orderQuotations, readableLanguages } from '../card/quotations';
import type { ClaimsIndex } from '../claims-index';
import type { Claim, Position, Rendering, Statement } from '../model';
import { excerpt, whole } from './excerpt';
import { rangesIn, rangesInName, type Sought, wordsIn } from './highlight';
import type { AnyStatement } from './postings';
import { STANCE_WORDS } from './stance-words';
import type { SearchFilters, SearchHit } from './types';

/** The first of the entries for which the number is highest. */
function best<T>(entries: T[], number: (entry: T) => number): T | undefined {
  let found: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const value = number(entry);
    if (value > most) {
      most = value;
      found = entry;
    }
  }
  return found;
}

/** The wording that holds most of the words; where none does, the one that a card would show. */
function shownRendering(
  index: ClaimsIndex,
  statement: AnyStatement,
  query: string,
  sought: Sought,
  { language }: SearchFilters,
): Rendering | null {
  const reading = { words: new Set<string>(), languages: readableLanguages(query) };
  const renderings = orderQuotations(statement.quotations, reading, index.source).flatMap(
    (quotation) => quotation.renderings,
  );
  const wanted = renderings.filter((rendering) => language === null || rendering.language === language);
  return best(wanted, ({ text }) => wordsIn(text, sought)) ?? null;
}

/** The position that the query is about, among those the filter leaves. */
function shownPosition(
  index: ClaimsIndex,
  { positions }: Statement,
  sought: Sought,
  { stance }: SearchFilters,
): { position: Position; claim: Claim } | undefined {
  const entries = positions.flatMap((position) => {
    const claim = index.claim(position.claim);
    return claim && (stance === null || position.stance === stance) ? [{ position, claim }] : [];
  });
  return best(entries, ({ position, claim }) =>
    wordsIn([STANCE_WORDS[position.stance], claim.short, claim.title, ...claim.items].join(' '), sought),
  );
}

/** One line of results. A statement whose speaker or claim left the index is skipped. */
export function makeHit(
  index: ClaimsIndex,
  statement: AnyStatement,
  query: string,
  sought: Sought,
  filters: SearchFilters,
): SearchHit[] {
  const speaker = index.speaker(statement.speaker);
  if (!speaker) return [];
  const rendering = shownRendering(index, statement, query, sought, filters);
  const text = rendering?.text ?? statement.summary;
  const hit = {
    speaker,
    name: whole(speaker.name, rangesInName(speaker, sought)),
    rendering,
    text: excerpt(text, rangesIn(text, sought)),
  };
  if (!('positions' in statement)) return [{ ...hit, kind: 'context', statement }];
  const shown = shownPosition(index, statement, sought, filters);
  if (!shown) return [];
  const { short } = shown.claim;
  return [{ ...hit, kind: 'statement', statement, ...shown, claimName: whole(short, rangesIn(short, sought)) }];
}
