/** Words whose 's is "is"; after any other word it is the genitive. */
const BEFORE_IS = new Set(
  'it that he she there here what who where how this everybody everyone nobody something nothing'.split(' '),
);
const IRREGULAR: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "i'm": ['i', 'am'],
  unsc: ['UN', 'security', 'council'],
};
const ENDINGS: Record<string, string> = { re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** "don't" is "do not", "Russia's" is "Russia": the words that a printed English word stands for. */
export function expandContraction(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const at = word.lastIndexOf("'");
  if (at < 1) return [word];
  const base = word.slice(0, at);
  const ending = word.slice(at + 1);
  if (ending === 's') return BEFORE_IS.has(base) ? [base, 'is'] : [base];
  const full = ENDINGS[ending];
  return full ? [base, full] : [word];
}
