import { join } from 'node:path';
import { openIndex } from '../core/claims-index';
import { buildKnowledge } from './data/build-asset';
import { buildIndex } from './data/build-index';
import { writeWeights } from './data/weights';
import { fitClaims } from './evaluation/fit-claims';
import { fitSpotting } from './evaluation/fit-spotting';
import { halfOf, readPassages } from './evaluation/passages';
import { THRESHOLDS } from './evaluation/thresholds';

const root = join(import.meta.dirname, '..');
const dataDir = join(root, 'data');
const passages = readPassages(join(root, 'tests', 'evaluation')).filter((passage) => halfOf(passage) === 'fitting');
const index = buildIndex(dataDir);
const knowledge = buildKnowledge(dataDir, index);
const spotting = fitSpotting(knowledge, passages);
const claims = fitClaims(knowledge, openIndex(index), spotting, passages);
writeWeights(dataDir, { thresholds: THRESHOLDS, spotting, claims });
console.log(`Fitted on ${passages.length} passages: data/matching/weights.yaml`);
