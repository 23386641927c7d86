import { join } from 'node:path';
import { openIndex } from '../../../core/claims-index';
import { openQuotations } from '../../../core/quotations/open-quotations';
import { buildIndex } from '../../../scripts/data/build-index';

const root = join(import.meta.dirname, '..', '..', '..');

export const labelledFolder = join(root, 'tests', 'evaluation', 'quotations');

/** The index as `data/` holds it. */
export const index = openIndex(buildIndex(join(root, 'data')));
export const quotations = openQuotations(index);
