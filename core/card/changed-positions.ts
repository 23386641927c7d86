import type { Position, Speaker, Statement } from '../model';
import { POSITIONS } from '../stances';

/** A statement, who made it, and its position on the claim at hand. */
export interface Positioned {
  statement: Statement;
  speaker: Speaker;
  position: Position;
}

/**
 * The statements that show how speakers' positions changed: for each speaker with more than one position,
 * taken on different dates, the first statement of each.
 */
export function changedPositions(oldestFirst: Positioned[]): Positioned[][] {
  const firsts = new Map<string, Positioned[]>();
  for (const entry of oldestFirst) {
    if (!POSITIONS.has(entry.position.stance)) continue;
    const known = firsts.get(entry.speaker.id) ?? [];
    if (known.some(({ position }) => position.stance === entry.position.stance)) continue;
    firsts.set(entry.speaker.id, [...known, entry]);
  }
  return [...firsts.values()].filter((turns) => new Set(turns.map(({ statement }) => statement.date)).size > 1);
}
