import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, ClaimRecord } from '../core/card';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import { ChangedPositions } from './ChangedPositions';
import { RecordParts } from './RecordParts';
import { Tally } from './Tally';
import { useGoTo } from './use-go-to';
import { changed as changedWords, indexTo, statements } from './words';

interface Props {
  card: Card;
  record: ClaimRecord;
  /** What was found on the quotations in the passage. */
  quotes: ComponentChildren;
  /** The title row where two claims are close. */
  tabs?: ComponentChildren;
  bodyId: string;
  onClose(): void;
  onWhy(): void;
  onMute(): void;
  copy(text: string): Promise<boolean>;
}

/** What of a claim's record is unfolded. */
const folded = (claim: string) => ({ claim, before: false, since: false, changed: false });

/** The record on one claim. */
export function ClaimCard({ card, record, quotes, tabs, bodyId, onClose, onWhy, onMute, copy }: Props) {
  const title = useId();
  const tally = useId();
  const changedId = useId();
  const body = useRef<HTMLDivElement>(null);
  const { id } = record.claim;
  // Each claim starts folded; the tabs that switch claims stay, and keep their focus.
  const [last, setShown] = useState(() => folded(id));
  const shown = last.claim === id ? last : folded(id);
  const goTo = useGoTo(body, () => setShown({ ...shown, before: true, since: true }));
  useLayoutEffect(() => {
    if (body.current?.parentElement) body.current.parentElement.scrollTop = 0;
  }, [id]);
  const count = record.tally.reduce((sum, entry) => sum + entry.count, 0);

  return (
    <CardFrame
      titleId={title}
      describedBy={tally}
      onClose={onClose}
      onWhy={onWhy}
      onMute={onMute}
      head={
        <>
          {tabs}
          <CardTitle id={title} text={record.claim.title} isSmall={tabs !== undefined} />
          <Tally key={id} id={tally} tally={record.tally} onStance={(stance) => goTo(`[data-stance=${stance}]`)} />
          {record.changed.length > 0 && (
            <p class="changed-line">
              {changedWords.lead}{' '}
              <button
                type="button"
                class="link"
                aria-expanded={shown.changed}
                aria-controls={changedId}
                onClick={() => setShown({ ...shown, changed: !shown.changed })}
              >
                {changedWords.speakers(record.changed.length)}
              </button>
            </p>
          )}
        </>
      }
      foot={
        <>
          <span>{statements(count)}</span>
          <span class="index-date">{indexTo(card.indexDate)}</span>
        </>
      }
    >
      <div id={bodyId} ref={body} {...(tabs && { role: 'tabpanel', 'aria-labelledby': title })}>
        {quotes}
        <div id={changedId} hidden={!shown.changed}>
          <ChangedPositions record={record} onStatement={(statement) => goTo(`[data-statement="${statement}"]`)} />
        </div>
        <RecordParts
          key={id}
          card={card}
          record={record}
          unfolded={shown}
          onFold={(parts) => setShown({ ...shown, ...parts })}
          copy={copy}
        />
      </div>
    </CardFrame>
  );
}
