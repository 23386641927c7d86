const CYRILLIC = /^\p{Script=Cyrillic}/u;
const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ях|ах|ям|ам|ов|ев|ів|їв|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ом|ем|ым|им|ую|юю|ых|их|ию|ия|ии|[аеиоуыэюяьйіїє])$/u;
/** What is left must still tell words apart. */
const SHORTEST_STEM = 3;

const shortened = (word: string, ending: RegExp, put = ''): string => {
  const stem = word.replace(ending, put);
  return stem.length >= SHORTEST_STEM ? stem : word;
};

function english(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return shortened(word, /ie[sd]$/, 'y');
  if (/(?:ss|us|is)$/.test(word)) return word;
  return shortened(shortened(shortened(word, /s$/), /(?:ed|ing)$/), /e$/);
}

/** One key for the forms of a word: missile, missiles; supply, supplied; ракета, ракеты. Not a linguist's stem. */
export const stem = (word: string): string => (CYRILLIC.test(word) ? shortened(word, CYRILLIC_ENDING) : english(word));
