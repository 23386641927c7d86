/** Words that pass judgement on what was said, by language. English is what we write; the others occur in phrasings. */
const VERDICTS: Partial<Record<string, RegExp>> = {
  en: /(?<![\p{L}-])(?:lie[sd]?|liars?|lying|debunk\p{L}*|prove[sdn]?|disprov\p{L}*|refut\p{L}*|false\p{L}*|untrue|true|truth\p{L}*|facts?|factual\p{L}*|hoax\p{L}*|disinformation|misinformation|fak(?:e|es|ed|ery)|fabricat\p{L}*|myths?|baseless|groundless|unfounded|nonsense|discredit\p{L}*|admit\p{L}*|so-called)(?![\p{L}])/giu,
  ru: /(?<!\p{L})(?:лож(?:ь|ью|н\p{L}*)|лжи\p{L}*|лже\p{L}*|фейк\p{L}*|доказа(?:н\p{L}*|л\p{L}*)|вымыс\p{L}*|чушь\p{L}*|вздор\p{L}*|дезинформ\p{L}*)/giu,
  uk: /(?<!\p{L})(?:брехн\p{L}*|неправд\p{L}*|фейк\p{L}*|дове(?:ден|л)\p{L}*|вигад(?:к|ан)\p{L}*|нісенітниц\p{L}*|дезінформ\p{L}*)/giu,
  ko: /거짓|가짜|허위|날조|모략/gu,
  ja: /嘘|虚偽|偽情報|でっち上げ|デマ/gu,
  vi: /tin giả|bịa đặt|sai sự thật|vô căn cứ/giu,
};

/** Proper names and fixed terms that hold such a word and judge nothing. */
const NAMES = /Cent(?:er|re) for Countering Disinformation|fact[ -]sheets?|fact-check\p{L}*/giu;

/** Words in quotation marks are somebody's. The single straight mark must not be an apostrophe. */
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»|(?<![\p{L}\p{N}])'(?:[^']|(?<=\p{L})'(?=\p{L}))*'(?!\p{L})/gu;

/** Verbs and phrases by which a sentence gives its content to a speaker. */
const ATTRIBUTION =
  /\b(?:said|sa(?:y|ys|ying)|told|tells?|call(?:s|ed|ing)?|described|dismiss(?:ed|es)|criticised|reject(?:s|ed)?|argued|asked|urged|stated?|wrote|accus(?:es|ed)|found|spreads|according to|read the words|sentence|rendering)\b/iu;

export interface FoundVerdict {
  word: string;
  sentence: string;
}

/** The words of verdict that a text uses outside quotation marks, each with its sentence. */
export function foundVerdicts(text: string, language: string): FoundVerdict[] {
  const pattern = VERDICTS[language];
  if (!pattern) return [];
  const bare = text.replace(NAMES, '').replace(QUOTED, '“”');
  return bare
    .split(/(?<=[.!?;])\s+/u)
    .flatMap((sentence) => [...sentence.matchAll(pattern)].map(([word]) => ({ word, sentence })));
}

export function isAttributed(sentence: string): boolean {
  return ATTRIBUTION.test(sentence);
}
