import { normalise } from '../text/normalise';

const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Ways in which newspapers write the same sound, each as one letter. In this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/t[szc]/g, 'c'],
  [/[yij]+a/g, 'ia'],
  [/[yij]+u/g, 'iu'],
  [/[yij]+e/g, 'e'],
  [/[yj]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];

/** A name by its sound, in words: Nebenzia, Nebenzya and Небензя are alike; so are Zelensky, Zelenskyy and Зеленський. */
export function nameSkeleton(name: string): string[] {
  let letters = '';
  for (const letter of normalise(name).text) letters += LATIN[letter] ?? letter;
  letters = letters
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (found) => found.charAt(0))
    .normalize('NFC');
  letters = letters.replace(/'s?(?!\p{L})/gu, '').replaceAll("'", '');
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    SOUNDS.reduce((sound, [spelt, as]) => sound.replace(spelt, as), word),
  );
}

/** A name by its sound, as one text; empty for none. */
export const soundOf = (name: string | null): string => nameSkeleton(name ?? '').join(' ');
