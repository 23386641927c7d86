import { useEffect, useState } from 'preact/hooks';

/** Long enough to read one word. */
const ANSWER_MS = 1600;

/** Whether the clipboard took a text, for a moment; and what copies it. */
export function useCopied(
  copy: (text: string) => Promise<boolean>,
  text: () => string,
): ['' | 'done' | 'failed', () => Promise<void>] {
  const [answer, setAnswer] = useState<'' | 'done' | 'failed'>('');
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => setAnswer(''), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return [answer, async () => setAnswer((await copy(text())) ? 'done' : 'failed')];
}
