import type { ComponentChildren } from 'preact';
import type { ToldFinding } from '../../core/quotations/finding';
import { DifferenceTable } from './DifferenceTable';
import { OtherWordings } from './OtherWordings';
import { PiecedText } from './PiecedText';
import { Said } from './Said';
import { WordingSource, WordingView } from './WordingView';
import { notClearance, part } from './words';

interface PartProps {
  heading: string;
  children: ComponentChildren;
}

const Part = ({ heading, children }: PartProps) => (
  <div class="quote-part">
    <h2>{heading}</h2>
    {children}
  </div>
);

/**
 * The page's words and the record's one above the other, what differs, whose words they are, and how others print
 * them. The same words stand once; words that were not found, above the closest on record.
 */
export function QuoteDetails({ finding }: { finding: ToldFinding }) {
  const { outcome, found, closest, sides, text, language, differences, place, heading, caution } = finding;
  const isElse = outcome === 'misattributed';
  const isOnce = found && !sides && !isElse;
  return (
    <>
      <Part heading={heading}>
        <PiecedText pieces={sides?.page ?? [{ kind: 'same', text }]} language={language} />
        {isOnce && <WordingSource wording={found.wording} />}
      </Part>
      {caution && (
        <p class="quote-part">
          <b>{notClearance}</b> {caution}
        </p>
      )}
      {closest && (
        <Part heading={part.closest}>
          <Said view={closest.view} />
          <WordingView wording={closest.wording} />
        </Part>
      )}
      {found && !isOnce && (
        <Part heading={isElse ? part.recordBy : part.record}>
          {isElse && <Said view={found.view} />}
          {sides ? (
            <WordingView wording={found.wording} pieces={sides.record} />
          ) : (
            <WordingSource wording={found.wording} />
          )}
        </Part>
      )}
      {differences.length > 0 && (
        <div class="quote-part">
          <DifferenceTable differences={differences} names={sides?.names ?? []} place={place} />
        </div>
      )}
      {found && !isElse && (
        <div class="quote-part">
          <Said view={found.view} />
        </div>
      )}
      {found && <OtherWordings wordings={found.others} />}
    </>
  );
}
