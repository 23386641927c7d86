import { useId, useState } from 'preact/hooks';
import type { StatementView } from '../core/card';
import { languageName } from './dates';
import { DisagreementTable } from './DisagreementTable';
import { Labels, labelsOf } from './Labels';
import { QuotationText } from './QuotationText';
import { SourceLink } from './SourceLink';
import { disagreement as disagree, language as ownLanguage, source as sourceWords, statement as words } from './words';

type Part = 'summary' | 'wordings' | 'sources' | 'disagreements';

/** Other wordings are few and asked for: nobody unfolds them to see them cut. */
const WHOLE = Number.POSITIVE_INFINITY;

/** What stands behind the source: language, dates that need a word, and what unfolds. */
export function StatementNotes({ view }: { view: StatementView }) {
  const [open, setOpen] = useState<Part | null>(null);
  const partId = useId();
  const { statement, quotations, sources, disagreements } = view;
  const [first, ...wordings] = quotations[0]?.renderings ?? [];
  const shownSource = sources.find(({ id }) => id === first?.source) ?? sources[0];
  const moreSources = sources.filter((source) => source !== shownSource);

  const facts: string[] = [];
  if (first && first.language !== ownLanguage) facts.push(languageName(first.language));
  if (statement.date.length === 'YYYY-MM'.length) facts.push(words.dayNotGiven);
  if (statement.dateBasis === 'reported') facts.push(words.dayOfWordsNotGiven);
  if (shownSource?.noAddress) facts.push(shownSource.noAddress);
  if (shownSource && !shownSource.published) facts.push(sourceWords.noDate);

  const parts: { part: Part; label: string }[] = [];
  if (first && first.language !== ownLanguage) parts.push({ part: 'summary', label: words.summaryInEnglish });
  if (wordings.length > 0) parts.push({ part: 'wordings', label: words.wordings(wordings.length + 1) });
  if (moreSources.length > 0) parts.push({ part: 'sources', label: words.moreSources(moreSources.length) });
  if (disagreements.length > 0) {
    parts.push({ part: 'disagreements', label: `${disagree.title} · ${disagree.points(disagreements.length)}` });
  }

  return (
    <>
      {facts.map((fact) => (
        <span key={fact} class="note">
          {fact}
        </span>
      ))}
      {parts.map(({ part, label }) => (
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
            const source = sources.find(({ id }) => id === rendering.source);
            return (
              <div key={rendering.source + rendering.text} class="wording">
                <QuotationText rendering={rendering} lines={WHOLE} />
                {source && (
                  <div class="source-line">
                    <SourceLink source={source} rendering={rendering} />
                    <Labels labels={labelsOf(source, rendering.translated)} />
                  </div>
                )}
              </div>
            );
          })}
        {open === 'sources' &&
          moreSources.map((source) => (
            <div key={source.id} class="source-line">
              <SourceLink source={source} />
              <Labels labels={labelsOf(source, false)} />
            </div>
          ))}
        {open === 'disagreements' &&
          disagreements.map((entry) => <DisagreementTable key={entry.id} disagreement={entry} />)}
      </div>
    </>
  );
}
