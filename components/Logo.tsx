/** One opening quotation mark, from the tip of its tail. */
const MARK = 'c-2.1 1-3.3 2.8-3.3 4.9 0 1.5.9 2.4 2.1 2.4 1.1 0 2-.8 2-2s-.8-1.9-1.8-1.9h-.3c.2-1 .9-1.9 1.8-2.6Z';

/** Opening quotation marks above a dotted underline: what was said, marked. The 16 px drawing of the icon. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect class="logo-tile" width="16" height="16" rx="3.6" />
      <path class="logo-drawing" d={`M6.4 2.6${MARK}M12.2 2.6${MARK}M3 12h2v2H3ZM7 12h2v2H7ZM11 12h2v2h-2Z`} />
    </svg>
  );
}
