const list = (words: string): Set<string> => new Set(words.split(' '));

/** Words that deny, in the languages of the index. Keys as in units: "don't" is "do not". */
export const NEGATIONS = list(
  'not no never none nor neither nothing nobody nowhere without hardly scarcely ' +
    'не нет ни никогда никак никто никого никому ничто ничего ничему никакой никакая никакое никакие никаких никакого никакой никакому без нельзя невозможно неправда ' +
    'ні ніколи ніхто нікого ніщо нічого жоден жодна жодне жодної жодного жодних жодні нема немає неможливо ' +
    'không chưa chẳng ' +
    'nie nikdy nič žiadne žiadna žiadny nijaké nemáme nemám neobchodujem ziadne nikt nigdy żaden żadne ' +
    'non ne pas jamais aucun aucune rien nessun nessuna niente mai ' +
    'não nunca nenhum nenhuma tidak bukan belum tanpa nicht kein keine keinen niemals nie ohne neturime nėra ' +
    'لا لم لن ليس ليست غير بدون',
);

/** What follows a negation word and takes its denial away: "not only", "no doubt", "nothing but", "can not but". */
const NOT_DENYING: Record<string, Set<string>> = {
  not: list('only just merely simply but'),
  no: list('doubt matter wonder less later'),
  nothing: list('but less short'),
  never: list('mind'),
  не: list('только просто лишь тільки лише просто исключено виключено'),
  нет: list('сомнений сомнения'),
  без: list('сомнения сомнений'),
  không: list('chỉ'),
  non: list('solo solamente seulement'),
  pas: list('seulement'),
  nie: list('tylko len'),
  nicht: list('nur'),
};

export const isNegationWord = (key: string, next: string | undefined): boolean =>
  NEGATIONS.has(key) && !NOT_DENYING[key]?.has(next ?? '');

/** Korean and Japanese deny inside words, and mostly after what is denied. */
export const KOREAN_NEGATION = /않|없|아니|아닌|못하|못한|못했|못할|말아|말라/gu;
export const KOREAN_NOT_DENYING = /끊임없|틀림없|어김없|수없이|다름없|뿐만아니|뿐아니/gu;
export const JAPANESE_NEGATION = /な(?:い|く|かっ|けれ|し(?!と))|ません|ずに|ざる|無[いくし]|せず|れず|らず|わず|ぬ/gu;
export const JAPANESE_NOT_DENYING =
  /だけでなく|のみならず|かもしれない|に違いない|間違いない|少な[いくか]|危な[いくか]|なければなら|ざるを得な|やむを得な|間もなく|ではないか/gu;
/** In Chinese, and as prefixes in Japanese, right before what is denied. */
export const HAN_NEGATION = list('不 没 沒 未 无 無 非');

/** Words under which a clause is not asserted: "the allegation that …", "refutes that …". */
export const DISTANCING = list(
  'rumor rumors allegation allegations accusation accusations claim claims claimed deny denies denied denying reject rejects rejected refute refutes refuted doubt doubts possibility impossible unlikely ' +
    'слух слухи обвинения обвинение отрицает отрицаем отрицают опровергает опровергаем отвергаем отвергает утверждения сомневаюсь сомневаемся ' +
    'чутки звинувачення заперечує заперечуємо спростовує твердження сумніваюся',
);

/** "the false report that …"; of "false information that they spread" the clause is another one. */
export const REPORTS = list('report reports news story stories statement statements сообщение сообщения повідомлення');
export const UNTRUE = list('false fake untrue groundless unfounded baseless ложное ложные фейковые неправдиві хибні');

/** Words that deny what they govern: "impossible to determine", "refuses to say". */
export const DENYING = list(
  'impossible unable unlikely fail fails failed failing failure refuse refuses refused refusing deny denies denied denying reject rejects rejected refute refutes refuted ' +
    'cease stop stopped ban banned prohibit prohibits prohibited ruled false fake unconfirmed unproven ' +
    'отказывается отказались отрицает отрицаем отрицают опровергает опровергаем отвергаем отвергает перестали ' +
    'відмовляється заперечує заперечуємо спростовує',
);

/** A fragment that holds one of these goes on to disown the clause itself. */
export const DISOWNING = list(
  'absurd false fake lie nonsense rumor rumors groundless unfounded baseless fiction ruled абсурд ложь фейк бред беспочвенны',
);

/** What joins such a clause to them. */
export const CLAUSE_OPENERS = list('that whether if что чтобы будто якобы що щоб нібито rằng że že daß dass che que');

/** These alone take the assertion out of the words right after them. */
export const HEARSAY = list('allegedly supposedly purportedly reportedly якобы будто нібито начебто');

/** After these a negation standing before them reaches no further. */
export const SCOPE_ENDS = list(
  'but because when while although though since which who unless however instead ' +
    'но а однако потому поскольку когда который которая которое которые хотя если ' +
    'але проте однак бо оскільки коли який яка яке які хоча якщо nhưng vì khi mà mais ma però',
);

/** A coordination with a subject of its own ends it too: "we have never sold arms and we …". */
export const COORDINATION = list('and or и или та і або và');
export const SUBJECTS = list(
  'we they it i he she there this these those our мы они он она оно это я ми вони він вона це chúng tôi họ nó',
);
