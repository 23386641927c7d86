import type { ClaimRecord, StatementView } from '../core/card';
import { citation } from '../core/citation';
import { longDate } from './dates';
import { publisherOf } from './SourceLink';
import { label, source, stanceWord, statement as words } from './words';

/** A statement as one paragraph of text, in the interface's language. */
export function citationOf(view: StatementView, claim: ClaimRecord['claim']): string {
  const date = longDate(view.statement.date);
  return citation(view, claim.title, {
    stance: stanceWord[view.position.stance],
    date: view.statement.dateBasis === 'reported' ? words.by(date) : date,
    scope: words.scope,
    relayedBy: words.relayedBy,
    onBehalfOf: words.onBehalfOf,
    publisher: publisherOf,
    day: longDate,
    noDate: source.noDate,
    translated: label.translated.toLowerCase(),
  });
}
