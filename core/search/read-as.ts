import type { ClaimsIndex } from '../claims-index';
import { namesOf } from './fields';
import { searchForms } from './fold';
import { nameWordFor } from './highlight';
import type { WordFound } from './match';
import type { AnyStatement } from './postings';
import type { Candidate } from './reading';

/** What the word stands for in the best statement, or undefined where that statement does not hold it. */
function chosen({ candidates, likeness }: WordFound, statement: number): Candidate | undefined {
  const closest = [...candidates.values()].filter(
    (candidate) =>
      Math.fround(candidate.likeness) === likeness[statement] && candidate.term.statements.includes(statement),
  );
  return closest.sort((a, b) => b.term.statements.length - a.term.statements.length)[0];
}

/** A speaker's name in another spelling is shown as the index spells it. */
function asPrinted(index: ClaimsIndex, statement: AnyStatement, { term }: Candidate): string {
  const speaker = index.speaker(statement.speaker);
  const isName =
    speaker &&
    namesOf(speaker)
      .flatMap(searchForms)
      .some(({ text }) => text === term.text);
  const word = isName && nameWordFor(term.text, speaker.name);
  return word ? speaker.name.slice(word.start, word.end) : term.printed;
}

/**
 * The words as they were understood, "Nebenzia missiles", when one had to be repaired or left out; else null.
 * @param best the first result and its number
 */
export function readAs(
  index: ClaimsIndex,
  words: WordFound[],
  best: { statement: AnyStatement; number: number },
): string | null {
  const taken = words.map((word) => chosen(word, best.number));
  if (taken.every((candidate) => candidate && !candidate.repaired)) return null;
  const printed = taken.flatMap((candidate) => (candidate ? asPrinted(index, best.statement, candidate) : []));
  return printed.join(' ');
}
