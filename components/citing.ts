import type { ClaimRecord, StatementView } from '../core/card';
import { type CitationWords, type CitedView, citation } from '../core/citation';
import { longDate } from './dates';
import { publisherOf } from './SourceLink';
import { label, source, stanceWord, statement as words } from './words';

export function citationWords({ statement, position }: CitedView): CitationWords {
  const date = longDate(statement.date);
  return {
    stance: position ? stanceWord[position.stance] : '',
    date: statement.dateBasis === 'reported' ? words.by(date) : date,
    scope: words.scope,
    relayedBy: words.relayedBy,
    onBehalfOf: words.onBehalfOf,
    publisher: publisherOf,
    day: longDate,
    noDate: source.noDate,
    translated: label.translated.toLowerCase(),
  };
}

/** A statement as one paragraph of text, in the interface's language. */
export const citationOf = (view: StatementView, claim: ClaimRecord['claim']): string =>
  citation(view, claim.title, citationWords(view));
