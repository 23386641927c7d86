export const without = (list: string[], entry: string): string[] => list.filter((other) => other !== entry);

export const including = (list: string[], entry: string): string[] => [...without(list, entry), entry].sort();
