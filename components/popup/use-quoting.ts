import { useEffect, useRef, useState } from 'preact/hooks';

export type Quoting = ReturnType<typeof useQuoting>;

/** Whether a quotation is being checked, in place of everything else. Left, the focus returns to the button for it. */
export function useQuoting() {
  const [state, setState] = useState<'closed' | 'open' | 'left'>('closed');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'left') button.current?.focus({ preventScroll: true });
  }, [state]);
  return {
    isQuoting: state === 'open',
    /** The one that is shown. */
    button,
    begin: () => setState('open'),
    leave: () => setState('left'),
    /** Without moving the focus: something else was begun. */
    end: () => setState('closed'),
  };
}
