import type { Thresholds } from '../../core/matching/spotter';

/** Chosen on the precision-recall curve of the fitting half (cross-validated): see docs/decisions/0003-spotting.md. */
export const THRESHOLDS: Thresholds = { marked: 0.55, possible: 0.3 };
