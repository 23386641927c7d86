import type { Article } from './article';
import type { Card } from './card';
import { claimRecord } from './card/claim-record';
import type { ClaimsIndex } from './claims-index';
import type { Mention } from './mention';
import type { Claim } from './model';
import { holdsQuotation } from './quotations/check-passage';

/** A second claim this close to the first is shown beside it; below, it would be a guess. */
const CLOSE_SECOND = 0.8;

/** The claims to show, best first: one, or two that are close. Claims that left the index are skipped. */
function claimsOf(index: ClaimsIndex, mention: Mention): Claim[] {
  const ranked = mention.claims.flatMap(({ id, score }) => {
    const claim = index.claim(id);
    return claim ? [{ claim, score }] : [];
  });
  const [first, second] = ranked;
  if (!first) return [];
  return second && second.score >= CLOSE_SECOND * first.score ? [first.claim, second.claim] : [first.claim];
}

/**
 * The card of one mention: the record on its claim or claims, split at the article's date.
 * @param block the text that the mention stands in, for its quotations; they are checked apart, which takes longer
 */
export function makeCard(
  index: ClaimsIndex,
  mention: Mention,
  article: Pick<Article, 'published' | 'publishedFrom'>,
  block = '',
): Card {
  return {
    articleDate: article.published,
    articleDateFrom: article.publishedFrom,
    indexDate: index.date,
    statementCount: index.statements.length,
    passage: mention.text,
    quotes: holdsQuotation({ text: block, start: mention.start, end: mention.end }) ? null : [],
    reasons: mention.reasons,
    records: claimsOf(index, mention)
      .map((claim) => claimRecord(index, claim, mention, article.published))
      // A claim that nobody speaks to is not a record; the card says so in its own words.
      .filter((record) => record.tally.length > 0),
  };
}
