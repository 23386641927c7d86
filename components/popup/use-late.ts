import { useEffect, useState } from 'preact/hooks';

/** The value once it has stood still for so long: for what must not flicker or be read aloud at every letter. */
export function useLate<T>(value: T, delayMs: number, atFirst: T): T {
  const [late, setLate] = useState(atFirst);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return late;
}
