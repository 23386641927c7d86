import type { ComponentChildren } from 'preact';

interface Props {
  start: string;
  end?: ComponentChildren;
}

/** Over a list: how many there are, and what the list is of. */
export function ListHead({ start, end }: Props) {
  return (
    <div class="list-head">
      <h2>{start}</h2>
      {end && <span class="list-of">{end}</span>}
    </div>
  );
}
