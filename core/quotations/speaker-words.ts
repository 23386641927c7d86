/** Kinds of office: two of them tell bodies of one country apart. */
export type Field =
  | 'foreign'
  | 'defence'
  | 'intelligence'
  | 'presidency'
  | 'treasury'
  | 'justice'
  | 'parliament'
  | 'unification';

const FIELDS: Record<Field, RegExp> = {
  foreign:
    /foreign|diplomat|ambassador|envoy|embassy|mission to|permanent representative|state department|department of state|\bМИД\b|иностранн|дипломат|посол|постпред|посольств|МЗС|закордонн|外務|外相|外交|大使|외교|외무|대사/iu,
  defence:
    /defen[cs]e(?! intelligence)|military|army|air force|armed forces|general staff|pentagon|joint chiefs|indo-pacific command|минобороны|оборон|военн|генштаб|국방|합참|군사|防衛|国防/iu,
  intelligence:
    /intelligence|spy|security service|развед|розвід|спецслужб|國情院|국정원|국가정보원|정보국|정보원|정보총국|情報|nis\b|sbu\b|сбу\b/iu,
  presidency:
    /president(?!ial election)|white house|kremlin|national security (?:council|advis)|press secretary of the president|президент|кремл|белый дом|대통령|안보실|大統領|官房/iu,
  treasury: /treasury|finance|минфин|재무|財務/iu,
  justice: /prosecutor|police|investigat|прокур|полици|поліц|검찰|경찰|検察/iu,
  parliament: /lawmaker|parliament|assembly|legislat|senator|congress|депутат|сенатор|의원|국회|議員|国会/iu,
  unification: /unification|통일부|統一部/iu,
};

/** They stand for a whole government, whoever of it speaks. */
const METONYMS = /white house|kremlin|кремл\p{L}*|бел\p{L}+ дом\p{L}*|백악관|크렘린/giu;

/** Of a page's attribution: "the Kremlin" names a country, not an office. */
export const fieldsNamed = (text: string): Set<Field> => fieldsIn(text.replace(METONYMS, ' '));

export const fieldsIn = (text: string): Set<Field> =>
  new Set((Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field].test(text)));

const list = (words: string): Set<string> => new Set(words.split(' '));

/** Titles and words for somebody not named: they are no part of a name. Small letters; any script with spaces. */
export const TITLE_WORDS = list(
  'a an the of for in on at to and by from with one former then acting deputy vice first senior top high chief head leader chairman chairwoman chair director secretary minister ministry president presidential premier prime general admiral rear colonel lieutenant major brigadier captain commander marshal ' +
    'mr mrs ms dr prof professor sir dame lord lady hon ambassador envoy representative permanent special alternate counselor counsellor adviser advisor assistant under undersecretary spokesman spokeswoman spokesperson spokespeople press coordinator communications strategic national security council foreign affairs defense defence intelligence agency service office official officials officer source sources diplomat diplomats lawmaker lawmakers senator congressman congresswoman representative researcher analyst analysts expert experts fellow ' +
    'government cabinet department state treasury embassy mission delegation parliament assembly army military air force forces armed navy staff police prosecutor prosecutors statement report reports media newspaper agency news unnamed anonymous unidentified western eastern allied european asian un eu us uk nato ' +
    'north south northern southern korea korean koreas white house united states nations kingdom republic democratic people peoples party workers group member members panel team unit board committee joint bank kremlin pentagon administration regime ruler dictator strongman his her its their comrade supreme international federation organization institute center centre think tank who said says told according she he they it ' +
    'г-н госпожа господин министр министра министерство глава главы президент президента пресс-секретарь пресс секретарь официальный представитель представительница посол постпред постоянный замглавы заместитель зам вице премьер директор начальник генерал полковник депутат сенатор эксперт источник источники чиновник правительство администрация генпрокурор спикер командующий лидер высокопоставленный российский российского северокорейский южнокорейский американский украинский британский мид мо ' +
    'міністр міністра голова президент речник речниця прессекретар представник посол постпред заступник генерал полковник депутат експерт джерело уряд адміністрація очільник лідер держсекретар ' +
    'tổng thống bộ trưởng ngoại giao người phát ngôn đại sứ ông bà phát quan chức chính phủ',
);

/** Somebody not named, in scripts without spaces. */
export const EAST_ASIAN_TITLES =
  /관계자|당국자|정부|장관|대변인|외무성|국방성|국방부|외교부|소식통|대통령실|대통령|총리|위원장|대사|국정원|의원|통신|관방|政府|当局|関係者|報道官|代弁人|大統領|外務省|国防省|国防部|高官|大使|首相|外相|官房長官|筋|発言人|外交部|총장|국장|차관|실장|보좌관|조정관|사령관/u;
