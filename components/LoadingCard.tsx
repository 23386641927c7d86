import { useId } from 'preact/hooks';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import { loading } from './words';

export function LoadingCard({ onClose }: { onClose(): void }) {
  const title = useId();
  return (
    <CardFrame
      titleId={title}
      isBusy
      onClose={onClose}
      head={
        <div role="status">
          <CardTitle id={title} text={loading.title} />
          <div class="loading-bar" />
        </div>
      }
    />
  );
}
