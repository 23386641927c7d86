import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { copying } from './words';

/** Long enough to read one word. */
const ANSWER_MS = 1600;

interface Props {
  text(): string;
  /** Whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
}

export function CopyButton({ text, copy }: Props) {
  const [answer, setAnswer] = useState<'' | 'done' | 'failed'>('');
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => setAnswer(''), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [answer]);

  const onClick = async () => setAnswer((await copy(text())) ? 'done' : 'failed');
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
