import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
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
  /** The title row where two claims are close. */
  tabs?: ComponentChildren;
  bodyId: string;
  onClose(): void;
  onWhy(): void;
  onMute(): void;
  copy(text: string): Promise<boolean>;
}

/** The record on one claim. */
export function ClaimCard({ card, record, tabs, bodyId, onClose, onWhy, onMute, copy }: Props) {
  const title = useId();
  const tally = useId();
  const changedId = useId();
  const [isChangedOpen, setChangedOpen] = useState(false);
  const [unfolded, setUnfolded] = useState({ before: false, since: false });
  const body = useRef<HTMLDivElement>(null);
  const goTo = useGoTo(body, () => setUnfolded({ before: true, since: true }));
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
          <Tally id={tally} tally={record.tally} onStance={(stance) => goTo(`[data-stance=${stance}]`)} />
          {record.changed.length > 0 && (
            <p class="changed-line">
              {changedWords.lead}{' '}
              <button
                type="button"
                class="link"
                aria-expanded={isChangedOpen}
                aria-controls={changedId}
                onClick={() => setChangedOpen(!isChangedOpen)}
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
      <div id={bodyId} ref={body} role={tabs ? 'tabpanel' : undefined} aria-labelledby={tabs ? title : undefined}>
        <div id={changedId} hidden={!isChangedOpen}>
          <ChangedPositions record={record} onStatement={(id) => goTo(`[data-statement="${id}"]`)} />
        </div>
        <RecordParts card={card} record={record} unfolded={unfolded} onFold={setUnfolded} copy={copy} />
      </div>
    </CardFrame>
  );
}
