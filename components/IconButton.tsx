import { Icon } from './Icon';

interface Props {
  icon: Parameters<typeof Icon>[0]['name'];
  /** Read aloud, and the tooltip. */
  name: string;
  onClick(): void;
}

export function IconButton({ icon, name, onClick }: Props) {
  return (
    <button type="button" class="icon-button" title={name} aria-label={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
