import { citation } from '../../core/citation';
import type { OnRecord } from '../../core/quotations/finding';
import { citationWords } from '../citing';
import { holdsWords, SourceAnchor, wordsAddress } from '../SourceLink';
import { useCopied } from '../use-copied';
import { copying } from '../words';
import { action } from './words';

interface Props {
  found: OnRecord;
  copy(text: string): Promise<boolean>;
}

/** What a reader does with words that were found. */
export function QuoteActions({ found, copy }: Props) {
  const { view, wording } = found;
  const { source, rendering } = wording;
  const [answer, onCopy] = useCopied(copy, () => citation(view, view.claim?.title ?? null, citationWords(view)));
  return (
    <div class="quote-actions">
      {source?.url && (
        <SourceAnchor url={wordsAddress(source, source.url, rendering)} title={source.title}>
          {holdsWords(source, rendering) ? action.open : action.openPage}
        </SourceAnchor>
      )}
      <button type="button" class="link" onClick={onCopy}>
        {answer ? copying[answer] : copying.citation}
      </button>
      <span class="hidden-text" role="status">
        {answer && copying[answer]}
      </span>
    </div>
  );
}
