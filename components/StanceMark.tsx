import type { JSX } from 'preact';
import type { Stance } from '../core/model';

/** Drawn on a 16-unit grid in the text's colour. Diamonds are the claim, rings take no position or acknowledge. */
const DRAWINGS: Record<Stance, JSX.Element> = {
  alleges: <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor" />,
  supports: <path d="M5.9 1.8h4.2v4.1h4.1v4.2h-4.1v4.1H5.9v-4.1H1.8V5.9h4.1Z" fill="currentColor" />,
  denies: <path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" stroke-width="1.8" />,
  questions: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke-width="1.5" />
      <path d="M6.05 6.35a2 2 0 1 1 3 1.75c-.7.4-1.05.7-1.05 1.35" stroke-width="1.5" stroke-linecap="round" />
      <circle cx="8" cy="11.4" r=".95" fill="currentColor" stroke="none" />
    </>
  ),
  declines: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke-width="1.5" />
      <path d="M4.8 8h6.4" stroke-width="1.8" />
    </>
  ),
  confirms: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke-width="1.5" />
      <circle cx="8" cy="8" r="3.3" fill="currentColor" stroke="none" />
    </>
  ),
  comments: <path d="M2 2.7h12v8.4H7.9L5 14v-2.9H2Z" stroke-width="1.5" stroke-linejoin="round" />,
};

interface Props {
  stance: Stance;
  /** px: 14 in rows, 11 in tallies and filters, never smaller. */
  size?: 14 | 11;
}

/** Never alone: the word stands beside it. */
export function StanceMark({ stance, size = 14 }: Props) {
  return (
    <svg
      class="stance-mark"
      data-stance={stance}
      data-size={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={stance === 'alleges' || stance === 'supports' ? 'none' : 'currentColor'}
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[stance]}
    </svg>
  );
}
