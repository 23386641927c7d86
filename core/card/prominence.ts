import type { StatementView } from '../card';
import type { Stance } from '../model';
import { STANCES } from '../stances';
import type { Positioned } from './changed-positions';

type Prominence = StatementView['prominence'];

/** Statements shown in full in each part of the record: about what a card holds with little scrolling. */
export const FULL_BEFORE = 5;
export const FULL_SINCE = 4;

export interface ProminenceRules {
  /** Statement ids of the mention, best first. */
  closest: readonly string[];
  /** Ids that are never folded away: the turns of speakers whose position changed. */
  kept: ReadonlySet<string>;
  mostInFull: number;
}

/** How much room each statement of one part of the record gets; `part` is oldest first. */
export function prominences(
  part: Positioned[],
  { closest, kept, mostInFull }: ProminenceRules,
): Map<string, Prominence> {
  const idsOf = (stance: Stance) =>
    part.filter(({ position }) => position.stance === stance).map(({ statement }) => statement.id);
  const present = new Set(part.map(({ statement }) => statement.id));
  // The first of the closest stands in full at the head of the card.
  const [reported, ...others] = closest;
  const nearby = others.filter((id) => present.has(id));
  const alleges = idsOf('alleges');
  // What was alleged with a limit is not yet the claim: its first full allegation represents it.
  const unlimited = part.find(({ position }) => position.stance === 'alleges' && !position.scope)?.statement.id;
  const denies = idsOf('denies');

  // Both sides by turns, so that a cap leaves neither without its first word.
  const wanted = [unlimited ?? alleges[0], denies[0], nearby[0], denies.at(-1), alleges.at(-1), ...nearby.slice(1)];
  const full = new Set(wanted.filter((id) => id !== undefined && id !== reported && present.has(id)) as string[]);
  const room = new Map<string, Prominence>([...full].slice(0, mostInFull).map((id) => [id, 'full']));

  const shown = new Set(part.filter(({ statement }) => room.has(statement.id)).map(({ position }) => position.stance));
  for (const stance of STANCES.filter((each) => !shown.has(each))) {
    const candidates = idsOf(stance);
    const best = nearby.find((id) => candidates.includes(id)) ?? candidates[0];
    if (best) room.set(best, 'line');
  }
  for (const id of present) {
    if (!room.has(id)) room.set(id, kept.has(id) || id === reported ? 'line' : 'folded');
  }
  return room;
}
