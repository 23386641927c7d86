/** Strokes on a 16-unit grid, as in `Icon`: those that only the popup needs. */
const PATHS = {
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10.6 10.6l3.6 3.6',
  options:
    'M1.8 5h7.4M13.2 5h1M11.2 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM1.8 11h1M6.8 11h7.4M4.8 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  up: 'M8 13V3.4M4.2 7.2 8 3.4l3.8 3.8',
  down: 'M8 3v9.6M4.2 8.8 8 12.6l3.8-3.8',
  enter: 'M13 3.6v4.2a1 1 0 0 1-1 1H3.4M6.4 5.8l-3 3 3 3',
} as const;

interface Props {
  name: keyof typeof PATHS;
}

export function PopupIcon({ name }: Props) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
