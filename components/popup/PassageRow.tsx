import type { ClaimsIndex } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import { StanceMark } from '../StanceMark';
import { stanceLabel, statements } from '../words';

interface Props {
  index: ClaimsIndex;
  mention: Mention;
  id: string;
  /** Its place among the marked ones; a possible one has none. */
  number: number | null;
  isActive: boolean;
  /** BCP 47, of the page, where it is known. */
  onOpen(): void;
}

/** A passage of the page: what it says, which claim it is about, the stance it reports. */
export function PassageRow({ index, mention, id, number, isActive, onOpen }: Props) {
  const claim = index.claim(mention.claims[0]?.id ?? '');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's and the search field's.
    // biome-ignore lint/a11y/useFocusableInteractive: the list points at the row; it takes no focus.
    <div class="row passage-row" role="option" id={id} aria-selected={isActive} onClick={onOpen}>
      <span class="row-mark">{number}</span>
      <span class="row-text">
        <span class="passage-text" dir="auto">
          {mention.strength === 'marked' ? <u>{mention.text}</u> : mention.text}
        </span>
        <span class="row-head">
          <span class="result-facts">
            {claim && (
              <>
                {claim.short} ·{' '}
                <span title={statements(index.statementsOn(claim.id).length)}>
                  {index.statementsOn(claim.id).length}
                </span>
              </>
            )}
          </span>{' '}
          {mention.stance && (
            <span class="passage-stance">
              <StanceMark stance={mention.stance} size={11} />
              {stanceLabel[mention.stance]}
            </span>
          )}
        </span>
      </span>
    </div>
  );
}
