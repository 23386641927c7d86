import { useId, useState } from 'preact/hooks';
import type { SourceView, StatementView } from '../core/card';
import { DisagreementTable } from './DisagreementTable';
import { QuotationText } from './QuotationText';
import { SourceLine } from './SourceLine';
import { disagreement as disagree, language as ownLanguage, source as sourceWords, statement as words } from './words';

type Part = 'summary' | 'wordings' | 'sources' | 'disagreements';

/** Other wordings are few and asked for: nobody unfolds them to see them cut. */
const WHOLE = Number.POSITIVE_INFINITY;

interface Props {
  view: StatementView;
  /** The source that stands before the notes. */
  source: SourceView | undefined;
}

/** What stands behind the source: what its date needs to be understood, and what unfolds. */
export function StatementNotes({ view, source }: Props) {
  const [open, setOpen] = useState<Part | null>(null);
  const partId = useId();
  const { statement, quotations, disagreements } = view;
  const [first, ...wordings] = quotations[0]?.renderings ?? [];
  const moreSources = view.sources.filter((other) => other !== source);

  const facts = [
    source?.noAddress,
    source && !source.published && sourceWords.noDate,
    statement.date.length === 'YYYY-MM'.length && words.dayNotGiven,
    statement.dateBasis === 'reported' && words.dayOfWordsNotGiven,
  ].filter((fact) => typeof fact === 'string');

  const parts: { part: Part; label: string; exists: boolean }[] = [
    { part: 'summary', label: words.summaryInEnglish, exists: !!first && first.language !== ownLanguage },
    { part: 'wordings', label: words.wordings(wordings.length + 1), exists: wordings.length > 0 },
    { part: 'sources', label: words.moreSources(moreSources.length), exists: moreSources.length > 0 },
    {
      part: 'disagreements',
      label: `${disagree.title} · ${disagree.points(disagreements.length)}`,
      exists: disagreements.length > 0,
    },
  ];

  return (
    <>
      {facts.map((fact) => (
        <span key={fact} class="note">
          {fact}
        </span>
      ))}
      {parts
        .filter(({ exists }) => exists)
        .map(({ part, label }) => (
          <button
            key={part}
            type="button"
            class="note"
            aria-expanded={open === part}
            aria-controls={partId}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {label}
          </button>
        ))}
      <div id={partId} class="note-part unfolded" hidden={!open} key={open}>
        {open === 'summary' && <p>{statement.summary}</p>}
        {open === 'wordings' &&
          wordings.map((rendering) => {
            const printedBy = view.sources.find(({ id }) => id === rendering.source);
            return (
              <div key={rendering.source + rendering.text} class="wording">
                <QuotationText rendering={rendering} lines={WHOLE} />
                {printedBy && <SourceLine source={printedBy} rendering={rendering} />}
              </div>
            );
          })}
        {open === 'sources' && moreSources.map((other) => <SourceLine key={other.id} source={other} hasDate />)}
        {open === 'disagreements' &&
          disagreements.map((entry) => <DisagreementTable key={entry.id} disagreement={entry} />)}
      </div>
    </>
  );
}
