import { useId } from 'preact/hooks';
import type { ToldFinding } from '../../core/quotations/finding';
import { CardFrame } from '../CardFrame';
import { CardTitle } from '../CardTitle';
import { QuoteActions } from './QuoteActions';
import { QuoteDetails } from './QuoteDetails';
import { indexTo } from './words';

interface Props {
  finding: ToldFinding;
  copy(text: string): Promise<boolean>;
  onClose(): void;
}

/** The check of a quotation that the reader selected. */
export function QuoteCard({ finding, copy, onClose }: Props) {
  const titleId = useId();
  const textId = useId();
  const { found, closest, outcome, indexDate } = finding;
  const shown = found ?? closest;
  return (
    <CardFrame
      titleId={titleId}
      describedBy={textId}
      onClose={onClose}
      head={
        <>
          <CardTitle id={titleId} text={finding.title} />
          <p id={textId} class="explanation">
            {finding.explanation}
          </p>
        </>
      }
      foot={
        <>
          {shown && <QuoteActions found={shown} copy={copy} />}
          <span class="index-date">{indexTo(indexDate)}</span>
        </>
      }
    >
      {(found || outcome === 'not-found') && (
        <div class="quote-check">
          <QuoteDetails finding={finding} />
        </div>
      )}
    </CardFrame>
  );
}
