import { useId, useState } from 'preact/hooks';
import { quoted } from '../../core/quotation-marks';
import type { ToldFinding } from '../../core/quotations/finding';
import { Icon } from '../Icon';
import { language as ownLanguage } from '../words';
import { QuoteActions } from './QuoteActions';
import { QuoteDetails } from './QuoteDetails';
import { inCard } from './words';

interface LineProps {
  finding: ToldFinding;
  copy(text: string): Promise<boolean>;
}

/** One finding as a line that unfolds to the comparison. */
function QuoteLine({ finding, copy }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { found, text, language } = finding;
  return (
    <div class="quote-line">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {finding.title}
          <Icon name="chevron" />
        </button>
      </h2>
      {!isOpen && (
        <p class="quote-excerpt" lang={language ?? undefined} dir="auto">
          {quoted(text, language ?? ownLanguage)}
        </p>
      )}
      <div id={id} hidden={!isOpen} class="quote-check unfolded">
        {isOpen && found && (
          <>
            <p class="explanation">{finding.explanation}</p>
            <QuoteDetails finding={finding} />
            <div class="quote-part">
              <QuoteActions found={found} copy={copy} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

interface Props {
  /** Null while they are being checked. */
  findings: ToldFinding[] | null;
  copy(text: string): Promise<boolean>;
}

/** What the quotations in a card's passage were found to be. Nothing where there is none. */
export function PassageQuotes({ findings, copy }: Props) {
  if (findings?.length === 0) return null;
  const found = findings?.filter((finding) => finding.found) ?? [];
  const notFound = findings?.filter(({ outcome }) => outcome === 'not-found').length ?? 0;
  return (
    <section class="passage-quotes" aria-label={inCard.name} aria-busy={findings === null}>
      {findings === null && <p class="none">{inCard.checking}</p>}
      {found.map((finding, place) => (
        <QuoteLine key={place} finding={finding} copy={copy} />
      ))}
      {notFound > 0 && <p class="none">{inCard.notFound(notFound)}</p>}
    </section>
  );
}
