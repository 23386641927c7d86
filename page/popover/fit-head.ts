/** px of record below the head; with less, the head scrolls away with the record. */
const LEAST_RECORD = 140;

/** A long title in a low window leaves no room for the record under it. */
export function fitHead(surface: HTMLElement): void {
  surface.removeAttribute('data-low');
  const body = surface.querySelector('.card-body');
  const isLow = body !== null && body.clientHeight < Math.min(LEAST_RECORD, body.scrollHeight);
  surface.toggleAttribute('data-low', isLow);
}
