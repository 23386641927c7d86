import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Moves focus to a statement, unfolding first what hides it; asked again with the same selector, to the next
 * one that matches.
 */
export function useGoTo(body: RefObject<HTMLElement | null>, unfold: () => void): (selector: string) => void {
  const [target, setTarget] = useState<{ selector: string; turn: number } | null>(null);
  const last = useRef(target);
  useLayoutEffect(() => {
    if (!target || target === last.current) return;
    last.current = target;
    const matches = body.current?.querySelectorAll<HTMLElement>(`article${target.selector}`) ?? [];
    matches[target.turn % matches.length]?.focus();
  }, [target]);
  return (selector) => {
    unfold();
    setTarget({ selector, turn: target?.selector === selector ? target.turn + 1 : 0 });
  };
}
