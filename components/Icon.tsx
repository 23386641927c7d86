/** Strokes on a 16-unit grid. */
const PATHS = {
  why: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2ZM8 7.3v4M8 4.7v.1',
  mute: 'M1.4 8S3.9 3.5 8 3.5 14.6 8 14.6 8 12.1 12.5 8 12.5 1.4 8 1.4 8ZM8 5.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2ZM2.6 13.6 13.4 2.4',
  close: 'M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6',
  external: 'M4 12 12 4M5.6 4H12v6.4',
  copy: 'M5.6 5.6h8v8h-8ZM3.4 10.4h-1v-8h8v1',
  done: 'M2.8 8.6 6.3 12l7-8',
  chevron: 'M4 6.2 8 10.2l4-4',
} as const;

interface Props {
  name: keyof typeof PATHS;
}

/** Always beside text or inside a named control. */
export function Icon({ name }: Props) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
