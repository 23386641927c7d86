import type { Statement } from '../../../core/model';
import { allStatements, type Located, renderingsOf } from '../dataset';
import { similarity, units } from '../similarity';
import { check, groupBy, pairs } from './check';

/** Two summaries or quotations this close report the same words. */
const NEARLY_IDENTICAL = 0.8;
/** Below this, two remarks can have the same words by chance. */
const MIN_UNITS = 5;

const stances = ({ positions }: Statement) =>
  positions
    .map(({ claim, stance }) => `${claim} ${stance}`)
    .sort()
    .join();

function sayTheSame(a: Located<Statement>, b: Located<Statement>): boolean {
  if (similarity(a.value.summary, b.value.summary) >= NEARLY_IDENTICAL) return true;
  return renderingsOf(a).some(({ rendering }) =>
    renderingsOf(b).some(
      (other) =>
        other.rendering.language === rendering.language &&
        similarity(other.rendering.text, rendering.text) >= NEARLY_IDENTICAL,
    ),
  );
}

/** A speech act is entered once. */
export const duplicateStatement = check('duplicate-statement', function* (data) {
  const alike = groupBy(data.statements, ({ value }) => `${value.speaker} ${value.date} ${stances(value)}`);
  for (const group of alike.values()) {
    for (const [first, at] of pairs(group)) {
      if (sayTheSame(first, at)) {
        yield {
          at,
          found: `what ${first.name} says, by the same speaker on the same date`,
          expected: 'one statement for one speech act',
        };
      }
    }
  }
});

/** The same words of one speaker belong to one statement. */
export const repeatedQuotation = check('repeated-quotation', function* (data) {
  const all = allStatements(data).flatMap((at) =>
    renderingsOf(at).map(({ rendering, path }) => ({ at, path, words: units(rendering.text) })),
  );
  const long = all.filter(({ words }) => words.length >= MIN_UNITS);
  for (const same of groupBy(long, ({ at, words }) => `${at.value.speaker} ${words.join(' ')}`).values()) {
    const [first] = same;
    for (const { at, path } of same) {
      if (first && first.at !== at)
        yield { at, path, found: `a quotation of ${first.at.name}`, expected: 'each quotation under one statement' };
    }
  }
});
