import type { Ref } from 'preact';

interface Props {
  text: string;
  isPrimary?: boolean;
  button?: Ref<HTMLButtonElement> | null;
  onClick(): void;
}

export function ActionButton({ text, isPrimary = false, button = null, onClick }: Props) {
  return (
    <button ref={button} type="button" class="button" data-primary={isPrimary || undefined} onClick={onClick}>
      {text}
    </button>
  );
}
