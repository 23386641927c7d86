import type { Stance } from './model';

/** The fixed order of stances, on every surface. */
export const STANCES: readonly Stance[] = [
  'alleges',
  'supports',
  'denies',
  'questions',
  'declines',
  'confirms',
  'comments',
];

/**
 * Stances that say where a speaker stands. One speaker with two of them has changed position;
 * adding evidence or remarking on the matter changes none.
 */
export const POSITIONS: ReadonlySet<Stance> = new Set(['alleges', 'denies', 'questions', 'declines', 'confirms']);
