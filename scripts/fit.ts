import { join } from 'node:path';
import { openIndex } from '../core/claims-index';
import { statementPostings } from '../core/matching/centroids';
import { openStatements } from '../core/matching/statement-facts';
import { buildKnowledge } from './data/build-asset';
import { buildIndex } from './data/build-index';
import { writeWeights } from './data/weights';
import { fitRanking } from './evaluation/fit-ranking';
import { fitSpotting } from './evaluation/fit-spotting';
import { halfOfStatement, readLabelledStatements } from './evaluation/labelled-statements';
import { halfOf, readPassages } from './evaluation/passages';
import { THRESHOLDS } from './evaluation/thresholds';

const root = join(import.meta.dirname, '..');
const dataDir = join(root, 'data');
const folder = join(root, 'tests', 'evaluation');
const passages = readPassages(folder).filter((passage) => halfOf(passage) === 'fitting');
const labels = readLabelledStatements(folder).filter((label) => halfOfStatement(label) === 'fitting');
const file = buildIndex(dataDir);
const index = openIndex(file);
const knowledge = buildKnowledge(dataDir, file);
const { lexicon, centroids } = knowledge;
const statements = openStatements(index, centroids.documents, statementPostings(lexicon, file.statements));
const spotting = fitSpotting(knowledge, passages);
const ranking = fitRanking({ knowledge, index, statements, spotting }, passages, labels);
writeWeights(dataDir, { thresholds: THRESHOLDS, spotting, ...ranking });
console.log(
  `Fitted on ${passages.length} passages and ${labels.length} reported statements: data/matching/weights.yaml`,
);
