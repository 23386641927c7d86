import { useId, useState } from 'preact/hooks';
import type { Wording } from '../../core/quotations/finding';
import { WordingView } from './WordingView';
import { part } from './words';

/** The same remark as others print or translate it, unfolded on asking. */
export function OtherWordings({ wordings }: { wordings: Wording[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (wordings.length === 0) return null;
  return (
    <div class="quote-part">
      <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {part.others(wordings.length)}
      </button>
      <div id={id} hidden={!isOpen} class="unfolded">
        {isOpen &&
          wordings.map((wording) => (
            <WordingView key={wording.rendering.source + wording.rendering.text} wording={wording} />
          ))}
      </div>
    </div>
  );
}
