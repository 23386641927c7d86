interface Props {
  text: string;
  isPrimary?: boolean;
  onClick(): void;
}

export function ActionButton({ text, isPrimary = false, onClick }: Props) {
  return (
    <button type="button" class="button" data-primary={isPrimary || undefined} onClick={onClick}>
      {text}
    </button>
  );
}
