import { analyse } from '../../core/matching/analyse';
import type { ClaimWeights } from '../../core/matching/claims';
import { rankClaims, reportedOn } from '../../core/matching/claims';
import { WORD_PREFIX } from '../../core/matching/features/parts';
import type { ByStance, StanceWeights } from '../../core/matching/stance';
import { byStance, evidenceFor, stancesOnRecord } from '../../core/matching/stance';
import { stanceFeatures } from '../../core/matching/stance-features';
import type { Stance } from '../../core/model';
import { STANCES } from '../../core/stances';
import type { LabelledMention, Matcher } from './labelled-mentions';
import { fitSoftmax } from './softmax-regression';

/** Chosen by cross-validation on the fitting half: see docs/decisions/0017-stance-and-statement.md. */
const RIDGE = 0.002;
/** Rarer features are one author's turn of phrase. */
const LEAST_EXAMPLES = 3;
const LEAST_FOR_WORDS = 5;
/** Smaller weights change no stance. */
const LEAST_WEIGHT = 0.05;
const LEAST_WORD_WEIGHT = 0.15;

/** A mention as the stance is read from it. */
export interface StanceExample {
  features: Map<string, number>;
  onRecord: ByStance<number>;
  stance: Stance;
}

/** Of the mentions that are labelled. */
export function stanceExamples(
  { knowledge, statements }: Matcher,
  claims: ClaimWeights,
  mentions: LabelledMention[],
): StanceExample[] {
  const { lexicon, centroids } = knowledge;
  return mentions.flatMap(({ label, at, evidence, scores }) => {
    const ranked = rankClaims(knowledge, claims, evidence, reportedOn(centroids, statements, scores), at);
    const features = stanceFeatures(lexicon, evidence.article, at);
    const onRecord = stancesOnRecord(statements, centroids.documents, scores, ranked);
    return label.stance ? [{ features, onRecord, stance: label.stance }] : [];
  });
}

/** The summaries of the index are sentences of ours too, each with its stance; none is on record before itself. */
export function stancesOfSummaries({ knowledge, index }: Matcher): StanceExample[] {
  const onRecord = byStance(() => 1 / STANCES.length);
  return index.statements.flatMap(({ summary, positions }) => {
    const article = analyse(knowledge, { title: '', blocks: [summary] });
    const features = stanceFeatures(knowledge.lexicon, article, 0);
    return positions.slice(0, 1).map(({ stance }) => ({ features, onRecord, stance }));
  });
}

function frequent(examples: StanceExample[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => (counts.get(name) ?? 0) >= (name.startsWith(WORD_PREFIX) ? LEAST_FOR_WORDS : LEAST_EXAMPLES);
}

const told = (stance: Stance, name: string): string => `${stance} ${name}`;

/** Fits a table of weights for each stance. */
export function fitStance(examples: StanceExample[]): StanceWeights {
  const isFrequent = frequent(examples);
  const fitted = fitSoftmax(
    examples.map(({ features, onRecord, stance: right }) => {
      const known = new Map([...features].filter(([name]) => isFrequent(name)));
      return {
        candidates: STANCES.map(
          (stance) =>
            new Map([...evidenceFor(known, onRecord, stance)].map(([name, value]) => [told(stance, name), value])),
        ),
        target: STANCES.map((stance) => Number(stance === right)),
      };
    }),
    RIDGE,
  );
  const own = (stance: Stance) =>
    Object.entries(fitted).flatMap(([name, weight]): [string, number][] =>
      name.startsWith(told(stance, '')) ? [[name.slice(stance.length + 1), weight]] : [],
    );
  const counts = ([name, weight]: [string, number]): boolean =>
    Math.abs(weight) >= (name.startsWith(WORD_PREFIX) ? LEAST_WORD_WEIGHT : LEAST_WEIGHT);
  return byStance((stance) => Object.fromEntries(own(stance).filter(counts)));
}
