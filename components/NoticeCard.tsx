import { useId } from 'preact/hooks';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';

interface Props {
  words: { title: string; text: string; action: string };
  onAction(): void;
  onClose(): void;
}

/** A card that has nothing to show, says why, and offers the one thing to do about it. */
export function NoticeCard({ words, onAction, onClose }: Props) {
  const title = useId();
  const text = useId();
  return (
    <CardFrame
      titleId={title}
      describedBy={text}
      onClose={onClose}
      head={
        <>
          <CardTitle id={title} text={words.title} />
          <p id={text} class="explanation">
            {words.text}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onAction}>
              {words.action}
            </button>
          </div>
        </>
      }
    />
  );
}
