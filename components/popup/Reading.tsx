import { useLate } from './use-late';

/** A page that is read faster shows no bar at all. */
const SHOWN_AFTER_MS = 200;

export function Reading({ text }: { text: string }) {
  const isLate = useLate(true, SHOWN_AFTER_MS, false);
  return (
    <div class="reading" role="status">
      {isLate && (
        <>
          {text}
          <div class="loading-bar" />
        </>
      )}
    </div>
  );
}
