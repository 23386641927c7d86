/** Languages that are not written in Latin letters. */
const SCRIPTS: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Whether a text can be of a language, by its letters; names in another script may stand beside them. */
export function isInScript(text: string, language: string): boolean {
  const script = SCRIPTS[language.split('-')[0] ?? language] ?? /\p{Script=Latin}/u;
  return script.test(text);
}
