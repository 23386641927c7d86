import type { AnalysedArticle } from '../../core/matching/analyse';
import { analyse } from '../../core/matching/analyse';
import type { ClaimWeights } from '../../core/matching/claims';
import { claimContext, claimFacts, rankClaims, reportedOn } from '../../core/matching/claims';
import type { Weights } from '../../core/matching/evidence';
import type { StanceWeights } from '../../core/matching/stance';
import { stanceProbabilities, stancesOnRecord } from '../../core/matching/stance';
import { stanceFeatures } from '../../core/matching/stance-features';
import type { Columns, Reading, StatementWeights } from '../../core/matching/statements';
import { statementReader, statementScores, togetherColumns } from '../../core/matching/statements';
import type { Matcher } from './labelled-mentions';
import type { LabelledStatement } from './labelled-statements';
import { asShortArticle } from './labelled-statements';
import { fitSoftmax } from './softmax-regression';

/** Chosen by cross-validation on the fitting half: see docs/decisions/0017-stance-and-statement.md. */
const RIDGE = 0.001;

type Reader = Pick<Matcher, 'knowledge' | 'statements'>;

function analysed({ knowledge }: Reader, label: LabelledStatement): { article: AnalysedArticle; at: number } {
  const article = analyse(knowledge, asShortArticle(label));
  return { article, at: article.sentences.length - 1 };
}

const target = ({ statements }: Reader, { statement: right }: LabelledStatement): number[] =>
  statements.ids.map((id) => Number(id === right));

/** For each statement the evidence that columns have for it. */
const candidates = ({ statements }: Reader, columns: Columns): Map<string, number>[] =>
  statements.ids.map((_, number) => {
    const values = [...columns].map(([name, column]): [string, number] => [name, column[number] as number]);
    return new Map(values.filter(([, value]) => value !== 0));
  });

/** Fits what a statement has in common with a passage; each sentence once with its date and once without. */
export function fitOwn(reader: Reader, labels: LabelledStatement[]): Weights {
  return fitSoftmax(
    labels.flatMap((label) =>
      [label.published, null].map((published) => {
        const { article, at } = analysed(reader, label);
        const columns = statementReader(reader.statements, article, published)(at);
        return { candidates: candidates(reader, columns), target: target(reader, label) };
      }),
    ),
    RIDGE,
  );
}

function read(matcher: Matcher, claims: ClaimWeights, stance: StanceWeights, label: LabelledStatement) {
  const { knowledge, index, statements, reported } = matcher;
  const { centroids, lexicon } = knowledge;
  const { article, at } = analysed(matcher, label);
  const evidence = {
    article,
    context: claimContext(centroids, article, () => 1),
    facts: claimFacts(index, centroids, statements, label.published),
  };
  const scores = statementScores(statements, reported, statementReader(statements, article, label.published)(at));
  const ranked = rankClaims(knowledge, claims, evidence, reportedOn(centroids, statements, scores), at);
  const features = stanceFeatures(lexicon, article, at);
  const stances = stanceProbabilities(
    stance,
    features,
    stancesOnRecord(statements, centroids.documents, scores, ranked),
  );
  const reading: Reading = { claims: ranked, stances };
  return { scores, reading };
}

/** Fits how much the claims and the stance that a passage is taken for count beside what it has in common. */
export function fitTogether(
  matcher: Matcher,
  claims: ClaimWeights,
  stance: StanceWeights,
  labels: LabelledStatement[],
): StatementWeights['together'] {
  return fitSoftmax(
    labels.map((label) => {
      const { scores, reading } = read(matcher, claims, stance, label);
      return {
        candidates: candidates(
          matcher,
          togetherColumns(matcher.statements, matcher.knowledge.centroids.documents, scores, reading),
        ),
        target: target(matcher, label),
      };
    }),
    RIDGE,
  );
}
