import { box } from '../quote-check/words';
import { ActionButton } from './ActionButton';
import { Notice } from './Notice';
import type { Quoting } from './use-quoting';
import { nothingMarked as words } from './words';

interface Props {
  indexDate: string;
  quoting: Quoting;
  onLookAgain(): void;
}

/** Offers the check of a quotation itself, in place of the foot. */
export function NothingMarked({ indexDate, quoting, onLookAgain }: Props) {
  return (
    <Notice title={words.title} paragraphs={[words.text(indexDate), words.clearance]}>
      <ActionButton text={box.open} button={quoting.button} onClick={quoting.begin} />
      <ActionButton text={words.lookAgain} onClick={onLookAgain} />
    </Notice>
  );
}
