import { Icon } from './Icon';
import { useCopied } from './use-copied';
import { copying } from './words';

interface Props {
  text(): string;
  /** Whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
}

export function CopyButton({ text, copy }: Props) {
  const [answer, onClick] = useCopied(copy, text);
  return (
    <span class="copy">
      <span class="copy-answer" role="status">
        {answer && copying[answer]}
      </span>
      <button
        type="button"
        class="icon-button"
        title={copying.citation}
        aria-label={copying.citation}
        onClick={onClick}
      >
        <Icon name={answer === 'done' ? 'done' : 'copy'} />
      </button>
    </span>
  );
}
