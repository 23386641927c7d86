/**
 * Countries and alliances by the words that stand for them, in the languages of the index: for attributions ("Moscow
 * said") and for names that a quotation swaps. `^` and `$` are the edges of a word; a plain beginning takes any ending.
 */
const WORDS: Record<string, string> = {
  KP: "^north(?:ern)? korea|^dprk$|^d\\.p\\.r\\.k|democratic people'?s'? republic of korea|^pyongyang|^the north(?:'s)?$(?! ?(?:atlantic|of|and|east|west))|северн\\p{L}* коре|^северокоре|^кндр$|пхеньян|північн\\p{L}* коре|^північнокоре|пхен'?ян|북한|조선(?!일보)|북측|평양|北朝鮮|朝鮮民主|平壌|朝鲜|triều tiên|bình nhưỡng",
  KR: '^south korea|^republic of korea|^rok$|^seoul|южн\\p{L}* коре|^южнокоре|республик\\p{L}* коре|сеул|південн\\p{L}* коре|^південнокоре|한국|남한|대한민국|서울|韓国|ソウル|^hàn quốc',
  RU: '^russia|^moscow|^kremlin|^росси|^рф$|^москв|^кремл|^рос(?:і|ій)|러시아|로씨야|모스크바|크렘린|ロシア|モスクワ|クレムリン|^nga$|^điện kremlin|俄罗斯',
  US: '^u\\.s\\.?$|^usa$|^united states|^america|^washington|^white house|^сша$|^америк|^вашингтон|соединенн\\p{L}* штат|^белый дом|^белого дома|^сполучен\\p{L}* штат|미국|워싱턴|백악관|アメリカ|米国|ワシントン|ホワイトハウス|米政府|^hoa kỳ|^mỹ$|^nhà trắng',
  UA: '^ukrain|^kyiv|^kiev|^украин|^україн|^киев|^києв|^київ|우크라이나|키이우|키예프|ウクライナ|キーウ',
  JP: '^japan|^tokyo|^япон|^токио|^токіо|일본|도쿄|日本|東京|^nhật',
  GB: '^u\\.k\\.?$|^united kingdom|^britain|^british|^london|великобритан|^британ|^лондон|영국|런던|英国|イギリス|ロンドン|^anh quốc',
  CN: '^china|^chinese|^beijing|^кита|^пекин|^пекін|중국|베이징|中国|北京|^trung quốc',
  IR: '^iran|^tehran|^иран|^тегеран|^іран|이란(?!\\p{L})|테헤란|イラン|テヘラン',
  BY: '^belarus|^minsk|^белорус|^білорус|벨라루스|ベラルーシ',
  UN: '^u\\.n\\.?$|^united nations|^оон$|유엔|国連|^liên hợp quốc|^liên hiệp quốc',
  NATO: '^nato$|^нато$|나토|북대서양|北大西洋',
  EU: '^e\\.u\\.?$|^european union|^евросоюз|^єс$|^ес$|유럽연합|欧州連合',
  FR: '^france|^french|^paris|^франц|프랑스|フランス',
  DE: '^germany|^german$|^berlin|^герман|^німеч|독일|ドイツ',
  LT: '^lithuania|^vilnius|^литв|^литов',
  SK: '^slovak|^bratislava|^словац|^словак',
  PL: '^poland|^polish|^warsaw|^польш|^польщ|폴란드',
  IT: '^italy|^italian|^rome$|^итал|이탈리아',
  SY: '^syria|^сири|시리아',
  TW: '^taiwan|^тайван|대만|台湾',
  WAGNER: '^wagner|^вагнер|바그너|와그너|ワグネル|ワグナー',
};

const EXPRESSIONS = Object.entries(WORDS).map(
  ([code, words]) =>
    [code, new RegExp(words.replaceAll('^', '(?<!\\p{L})').replaceAll('$', '(?!\\p{L})'), 'giu')] as const,
);

/** Acronyms that are words in small letters. */
const CAPITALS: readonly (readonly [string, RegExp])[] = [
  ['US', /(?<!\p{L})US(?!\p{L})/gu],
  ['UN', /(?<!\p{L})UN(?!\p{L})/gu],
  ['GB', /(?<!\p{L})UK(?!\p{L})/gu],
  ['EU', /(?<!\p{L})EU(?!\p{L})/gu],
];

interface Reading {
  found: Set<string>;
  /** The text without the names. */
  rest: string;
}

function read(text: string): Reading {
  const found = new Set<string>();
  let rest = text;
  const take = (code: string, pattern: RegExp): void => {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(code);
    rest = without;
  };
  for (const [code, pattern] of CAPITALS) take(code, pattern);
  rest = rest.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е');
  for (const [code, pattern] of EXPRESSIONS) take(code, pattern);
  return { found, rest };
}

/** Codes (ISO 3166-1 alpha-2, and UN, NATO, EU) of the parties that a text names. Read in order: DPRK before ROK. */
export const partiesIn = (text: string): Set<string> => read(text).found;

/** The one party whose name this is, with or without an article: "the DPRK"; null for anything else. */
export function partyNamed(text: string): string | null {
  const { found, rest } = read(text);
  const [party] = found;
  return party !== undefined && found.size === 1 && /^\s*(?:the\s*)?(?:'s)?\s*$/.test(rest) ? party : null;
}
