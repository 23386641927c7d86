import type { ClaimRecord, StatementView } from '../core/card';
import { ClampedText } from './ClampedText';
import { CopyButton } from './CopyButton';
import { citationOf } from './citing';
import { QuotationText } from './QuotationText';
import { SourceLine } from './SourceLine';
import { StatementNotes } from './StatementNotes';
import { statement as words } from './words';

/** The index is in English, and so are its summaries. */
const SUMMARY_LANGUAGE = 'en';

interface Props {
  view: StatementView;
  claim: ClaimRecord['claim'];
  /** Lines of quotation before it is cut. */
  lines: number;
  copy(text: string): Promise<boolean>;
}

/** Role, words or our summary, where they are printed. */
export function StatementBody({ view, claim, lines, copy }: Props) {
  const { role, roleLine, onBehalfOf, relayedBy, statement, quotations, sources } = view;
  const rendering = quotations[0]?.renderings[0];
  const source = sources.find(({ id }) => id === rendering?.source) ?? sources[0];
  const through = [
    onBehalfOf && words.onBehalfOf(onBehalfOf.name),
    relayedBy && words.relayedBy(relayedBy.name),
  ].filter((part) => part !== null);
  const notes = (
    <>
      <StatementNotes view={view} source={source} />
      <CopyButton text={() => citationOf(view, claim)} copy={copy} />
    </>
  );
  return (
    <>
      {roleLine && (
        <p class="role" dir="auto" title={role ?? undefined}>
          {roleLine}
        </p>
      )}
      {through.length > 0 && <p class="through">{through.join(', ')}</p>}
      {rendering ? (
        <QuotationText rendering={rendering} lines={lines} />
      ) : (
        <p class="summary" lang={SUMMARY_LANGUAGE} dir="auto">
          <ClampedText text={statement.summary} lines={lines} />
        </p>
      )}
      {source ? (
        <SourceLine source={source} rendering={rendering}>
          {notes}
        </SourceLine>
      ) : (
        <div class="source-line">{notes}</div>
      )}
    </>
  );
}
