import type { Article } from '../article';
import type { ClaimsIndex } from '../claims-index';
import type { Mention, RankedClaim } from '../mention';
import type { Sentence } from './analyse';
import { analyse } from './analyse';
import type { ClaimEvidence, ClaimWeights } from './claims';
import { claimContext, claimFacts, rankClaims, reportedOn } from './claims';
import { telling } from './clause';
import type { SpottingWeights } from './evidence';
import { probabilities } from './evidence';
import { namesBothParties } from './features/parts';
import type { PackedLexicon } from './lexicon';
import { openLexicon } from './lexicon';
import { openNameRepair } from './name-repair';
import type { Postings } from './postings';
import { reasonsFor } from './reasons';
import type { StanceWeights } from './stance';
import { likeliest, stanceProbabilities, stancesOnRecord } from './stance';
import { stanceFeatures } from './stance-features';
import { openStatements } from './statement-facts';
import type { Columns, StatementWeights } from './statements';
import { rankStatements, statementReader, statementScores } from './statements';

/** The matcher's part of the packaged asset. */
export interface MatchingFile {
  lexicon: PackedLexicon;
  spotting: SpottingWeights;
  claims: ClaimWeights;
  stance: StanceWeights;
  reported: StatementWeights;
  thresholds: Thresholds;
  centroids: Postings;
  definitions: Postings;
  statements: Postings;
}

/** Probabilities from which a passage is marked, or offered as possibly related. */
export interface Thresholds {
  marked: number;
  possible: number;
}

export interface Spotter {
  /** The passages of an article about claims of the index, in reading order. */
  spot(article: Article): Mention[];
}

/** A mention names at most so many claims. */
const MOST_CLAIMS = 3;
/** A claim this much less likely than the first is not offered. */
const LEAST_SHARE = 0.1;

const rounded = ({ id, score }: RankedClaim): RankedClaim => ({ id, score: Math.round(score * 1000) / 1000 });

export function openSpotter(index: ClaimsIndex, matching: MatchingFile): Spotter {
  const { thresholds, centroids, definitions } = matching;
  const lexicon = openLexicon(matching.lexicon);
  const names = openNameRepair(matching.lexicon, index.speakers);
  const statements = openStatements(index, centroids.documents, matching.statements);

  const mentionAt = (
    article: Article,
    evidence: ClaimEvidence,
    inCommon: Columns,
    at: number,
    strength: Mention['strength'],
  ): Mention => {
    const analysed = evidence.article;
    const sentence = analysed.sentences[at] as Sentence;
    const block = article.blocks[sentence.block] ?? '';
    const scores = statementScores(statements, matching.reported, inCommon);
    const reported = reportedOn(centroids, statements, scores);
    const ranked = rankClaims({ lexicon, centroids }, matching.claims, evidence, reported, at);
    const best = ranked[0]?.score ?? 0;
    const claims = ranked
      .filter(({ score }) => score >= best * LEAST_SHARE)
      .slice(0, MOST_CLAIMS)
      .map(rounded);
    const stances = stanceProbabilities(
      matching.stance,
      stanceFeatures(lexicon, analysed, at),
      stancesOnRecord(statements, centroids.documents, scores, ranked),
    );
    const range = telling(lexicon, sentence, block);
    return {
      block: sentence.block,
      ...range,
      text: block.slice(range.start, range.end),
      strength,
      claims,
      statements: rankStatements(statements, matching.reported, centroids.documents, scores, { claims, stances }),
      stance: likeliest(stances),
      reasons: reasonsFor(lexicon, analysed, article, at, index.claim(claims[0]?.id ?? '')?.title ?? ''),
    };
  };

  return {
    spot(article) {
      const analysed = analyse({ lexicon, centroids, definitions, names }, article);
      if (!namesBothParties(analysed)) return [];
      const sure = probabilities(lexicon, matching.spotting, analysed);
      if (!sure.some((p) => p >= thresholds.possible)) return [];
      const evidence: ClaimEvidence = {
        article: analysed,
        context: claimContext(centroids, analysed, (at) => sure[at] ?? 0),
        facts: claimFacts(index, centroids, statements, article.published),
      };
      const inCommon = statementReader(statements, analysed, article.published);
      return sure.flatMap((p, at) =>
        p < thresholds.possible
          ? []
          : [mentionAt(article, evidence, inCommon(at), at, p >= thresholds.marked ? 'marked' : 'possible')],
      );
    },
  };
}
