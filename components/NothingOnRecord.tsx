import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Card } from '../core/card';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import { indexTo, nothing } from './words';

interface Props {
  card: Card;
  /** What was found on the quotations in the passage. */
  quotes: ComponentChildren;
  onClose(): void;
  onWhy(): void;
  onMute(): void;
  onSearch?: (() => void) | undefined;
}

/** The honest empty state: no statement is no clearance. */
export function NothingOnRecord({ card, quotes, onClose, onWhy, onMute, onSearch }: Props) {
  const title = useId();
  const text = useId();
  return (
    <CardFrame
      titleId={title}
      describedBy={text}
      onClose={onClose}
      onWhy={onWhy}
      onMute={onMute}
      head={
        <>
          <CardTitle id={title} text={nothing.title} />
          <p id={text} class="explanation">
            {nothing.text(card.indexDate, card.statementCount)}
          </p>
        </>
      }
      foot={
        <>
          {onSearch && (
            <button type="button" class="link strong" onClick={onSearch}>
              {nothing.search}
            </button>
          )}
          <span class="index-date">{indexTo(card.indexDate)}</span>
        </>
      }
    >
      {card.quotes?.length !== 0 && <div>{quotes}</div>}
    </CardFrame>
  );
}
