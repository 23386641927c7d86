/** Verbs and phrases that give words to a speaker. Those before the speaker: "according to Kirby". */

const LATIN_VERBS =
  'said|says|told|added|adds|stated|states|stressed|noted|wrote|writes|insisted|argued|replied|answered|explained|warned|continued|claimed|claims|declared|asked|commented|remarked|announced|called|described|dismissed';
const RUSSIAN_VERBS =
  'сказал|заявил|отметил|добавил|подчеркнул|пояснил|сообщил|указал|уточнил|напомнил|ответил|написал|говорит|пишет|считает|утверждает|прокомментировал|констатировал|объяснил|рассказал';
const UKRAINIAN_VERBS =
  'сказав|сказала|заявив|заявила|зазначив|зазначила|додав|додала|підкреслив|підкреслила|наголосив|наголосила|повідомив|повідомила|пояснив|пояснила|каже|написав|написала|стверджує|нагадав|нагадала|відповів|відповіла|розповів|розповіла';

/** Verbs between or beside words. Russian verbs take their endings. */
export const SAYING = new RegExp(
  `(?<!\\p{L})(?:(?:${LATIN_VERBS})|(?:${RUSSIAN_VERBS})(?:а|и|о)?|(?:${UKRAINIAN_VERBS})|nói|cho biết|tuyên bố|phát biểu|nhấn mạnh|khẳng định)(?!\\p{L})`,
  'giu',
);

/** After words, they say what somebody thinks of them: “…,” a line Kirby dismissed. */
export const JUDGING = /^(?:called|described|dismissed|прокомментировал)/iu;

export const ACCORDING =
  /(?<!\p{L})(?:according to|in the words of|по словам|как (?:за|отме|сооб|подчерк)\p{L}+|за словами|theo(?: lời)?)\s+/iu;

/** Korean and Japanese put the verb last, with its endings; the speaker stands before the particle. */
export const EAST_ASIAN_SAYING =
  /말했|밝혔|전했|강조했|주장했|덧붙였|설명했|반박했|비난했|지적했|언급했|답했|했다|述べ|語っ|話し|明らかにし|強調し|主張し|指摘し|説明し|答え|批判し|反論し/u;
export const EAST_ASIAN_SUBJECT = /^(.{1,60}?)(?:은|는|이|가|께서는|は|が)(?=[\s、,“「『"‘'（(]|$)/u;
/** What joins the words to what follows: “…”라고, 「…」と */
export const EAST_ASIAN_PARTICLE = /^.{0,4}?(?:고|며|と)[\s、,]*/u;
export const EAST_ASIAN_SCRIPT = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Where the speaker's name or description ends: what follows is whom, where, when and how. */
export const ENDS_NAME =
  /[,;:()–—]|(?<!\p{L})(?:on|in|at|during|after|before|when|while|as|to|from|via|by|that|about|told|who|whose|last|this|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|journalists|в|во|на|что|журналистам|во время|після|під час|у|що|rằng|với|hôm|ngày|trong|tại)(?!\p{L})/iu;
