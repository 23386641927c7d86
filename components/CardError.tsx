import { useId } from 'preact/hooks';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import { failed } from './words';

interface Props {
  onRetry(): void;
  onClose(): void;
}

export function CardError({ onRetry, onClose }: Props) {
  const title = useId();
  const text = useId();
  return (
    <CardFrame
      titleId={title}
      describedBy={text}
      onClose={onClose}
      head={
        <>
          <CardTitle id={title} text={failed.title} />
          <p id={text} class="explanation">
            {failed.text}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onRetry}>
              {failed.again}
            </button>
          </div>
        </>
      }
    />
  );
}
