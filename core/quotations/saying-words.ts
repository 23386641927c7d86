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

/** Papers and agencies pass words on: they are not who said them. */
export const PASSES_ON =
  /news|times|post|agency|daily|herald|tribune|reuters|press(?! secretary)|media|journal|interfax|yonhap|tass|kcna|тасс|интерфакс|інтерфакс|рейтер|агентств|통신|뉴스|신문|일보|방송|通信|新聞|放送/iu;
/** "Putin’s spokesman", "a spokesman for Putin": whose words they are is not named. */
export const POSSESSIVE_LAST = /\p{Lu}[\p{L}.-]*['’]s\s[^\p{Lu}]*$/u;
export const SPEAKS_FOR =
  /(?:spokes\p{L}+|aides?|advis[eo]rs?|deput(?:y|ies)|assistant|secretary)\s(?:for|of|to)\s(?!state)/iu;
/** "сказал он Кирби": he did. */
export const PRONOUN = /^(?:he|she|it|they|we|i|you|он|она|они|мы|я|він|вона|вони|ми|ông ấy|bà ấy|họ)(?!\p{L})/iu;
/** "The Kremlin had" told reporters. */
export const BEFORE_VERB = /\s(?:had|has|have|also|then|later|again)$/iu;
/** “…,” and Kirby said so. “…,” Kirby said it was a lie. What is said is something else than the words. */
export const SAYS_ELSE = /^(?:and|but|while|though|which|as|и|а|но|что|та|але|що)(?!\p{L})/iu;
export const SAID_OF_IT =
  /^\s*(?:it|that|those|these|such|this (?:is|was)|the (?:claims?|reports?|statements?|remarks?|words|answer|reply))(?!\p{L})/iu;
/** "a statement Kirby called false" */
export const NO_SPEAKER = /(?<!\p{L})(?:statement|reports?|claim|remark)(?!\p{L})/iu;
/** "As Kirby said, the Kremlin holds that …" */
export const SUBORDINATE = /^\s*(?:as|after|while|when|because|although|since|though|if|once|before)\s/iu;
/** "Peskov rejected what Kirby said" */
export const CLAUSE_INSIDE = /(?<!\p{L})(?:what|which|whom|how|whether|why|что|как|що|як)(?!\p{L})/iu;
/** "the Kremlin’s line is" */
export const SOMEBODYS = /\p{Lu}\p{L}*['’]s(?!\p{L})/u;
/** "Wood said, quoting Kirby": the words are another's. */
export const QUOTING =
  /(?<!\p{L})(?:quot(?:ing|ed|es)|citing|cited|repeat(?:ing|ed)|echo(?:ing|ed)|reading from|read out|referring to|цитиру\p{L}+|процитир\p{L}+|ссыла\p{L}+|сосла\p{L}+|циту\p{L}+|посила\p{L}+|trích)(?!\p{L})|인용|引用/iu;
/** "Kirby said in Washington": where, and no one else. */
export const PLACE = /(?<!\p{L})(?:in|at|from|в|во|у|tại|ở)\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/gu;
export const THEY = /(?<!\p{L})(?:they|они|вони|họ)(?!\p{L})/iu;
