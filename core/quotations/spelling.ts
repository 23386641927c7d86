/** Spellings of one word, each as the form that is compared. Names: transliterations that newspapers mix. */
const SAME_WORD: Record<string, string> = {
  kiev: 'kyiv',
  kharkov: 'kharkiv',
  odessa: 'odesa',
  zelenskyy: 'zelensky',
  zelenskiy: 'zelensky',
  zelenskyi: 'zelensky',
  nebenzya: 'nebenzia',
  sergey: 'sergei',
  programme: 'program',
  programmes: 'programs',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  grey: 'gray',
  artefact: 'artifact',
  artefacts: 'artifacts',
  aluminium: 'aluminum',
  adviser: 'advisor',
  advisers: 'advisors',
  ageing: 'aging',
  materiel: 'material',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
  afterwards: 'afterward',
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
  first: '1th',
  second: '2th',
  third: '3th',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
  kilometer: 'km',
  kilometers: 'km',
  millimeter: 'mm',
  millimeters: 'mm',
  kilogram: 'kg',
  kilograms: 'kg',
  dollars: 'dollar',
  euros: 'euro',
  километр: 'км',
  километра: 'км',
  километров: 'км',
  миллиметров: 'мм',
  кілометр: 'км',
  кілометри: 'км',
  кілометрів: 'км',
};

/** British endings and stems, turned into the American ones. Also meets words like "rise", alike on both sides. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(hon|lab|rum|fav|neighb|behavi|col|harb|arm|endeav|vig|hum|val|parl|cand|clam|ferv|ranc|splend)our/, '$1or'],
  [/(defen|offen|licen|preten)ce/, '$1se'],
  [/manoeuv/, 'maneuv'],
  [/(cent|theat|met|lit|calib|fib|spect|lust|sab|maneuv)re(s|d)?$/, '$1er$2'],
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [
    /(travel|cancel|model|label|signal|fuel|channel|total|counsel|marvel|quarrel|level|tunnel|rival|equal)l(ed|ing|er|ers)$/,
    '$1$2',
  ],
  [/(fulfil|enrol|instal|distil|instil)(s|ment|ments)?$/, '$1l$2'],
  [/sceptic/, 'skeptic'],
];

/** No shorter word is spelt in two ways. */
const LONG_LATIN = /^[a-z]{5,}$/;

/** A word as it is compared: American spelling, one transliteration of a name, whole months and units. */
export function commonSpelling(word: string): string {
  let spelt = SAME_WORD[word] ?? word;
  if (!LONG_LATIN.test(spelt)) return spelt;
  for (const [british, american] of AMERICAN) spelt = spelt.replace(british, american);
  return SAME_WORD[spelt] ?? spelt;
}
