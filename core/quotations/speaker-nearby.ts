import type { Speaker } from '../model';
import { readAttribution } from './attribution';
import type { FoundQuotation } from './in-passage';
import { quotationsIn, sentenceAround, wordsOf } from './in-passage';
import type { QuotationIndex } from './open-quotations';
import { partiesIn } from './parties';
import {
  ACCORDING,
  BEFORE_VERB,
  CLAUSE_INSIDE,
  EAST_ASIAN_PARTICLE,
  EAST_ASIAN_SAYING,
  EAST_ASIAN_SCRIPT,
  EAST_ASIAN_SUBJECT,
  ENDS_NAME,
  JUDGING,
  NO_SPEAKER,
  PASSES_ON,
  PLACE,
  POSSESSIVE_LAST,
  PRONOUN,
  QUOTING,
  SAID_OF_IT,
  SAYING,
  SAYS_ELSE,
  SOMEBODYS,
  SPEAKS_FOR,
  SUBORDINATE,
  THEY,
} from './saying-words';
import { EAST_ASIAN_TITLES, TITLE_WORDS } from './speaker-words';
import { isLongEnough } from './specific';

/** Longer runs beside a verb of saying are clauses, not names. */
const LONGEST_NAME = 90;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
/** A name of two words and more: "Jane Doe". */
const FULL_NAME = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Words with capitals that stand together: "Putin’s", "Dmitry Peskov" of "Putin’s spokesman Dmitry Peskov". */
const NAMES = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const capitalsOf = (text: string): string => (text.match(CAPITALISED) ?? []).join(' ').replace(EDGES, '');

/** Whether a name has a word just as the index has it. */
function isInNominative(name: string, { name: own, aliases }: Speaker): boolean {
  const forms = [own, ...Object.values(aliases).flat()].flatMap((form) => form?.match(WORD) ?? []);
  return (name.match(WORD) ?? []).some((word) => forms.includes(word));
}

/** What a phrase names: somebody of the index, a country's office, or a stranger with a full name; null if unsure. */
function named(phrase: string, { index, names }: QuotationIndex): string | null {
  const text = phrase.replace(EDGES, '').replace(BEFORE_VERB, '');
  if (text === '' || text.length > LONGEST_NAME || PRONOUN.test(text)) return null;
  // In small letters stand titles and other words, among which a misspelt name would be looked for.
  const name = EAST_ASIAN_SCRIPT.test(text) ? text : capitalsOf(text);
  if (name === '') return null;
  const found = readAttribution(name, index, names);
  const isPerson = found.speakers.some(({ kind }) => kind === 'person');
  if (isPerson && (POSSESSIVE_LAST.test(text) || SPEAKS_FOR.test(text))) return null;
  if (!isPerson && PASSES_ON.test(name)) return null;
  const isSame = (run: string) => readAttribution(run, index, names).speakers[0] === found.speakers[0];
  if (found.speakers.length > 0) return (text.match(NAMES) ?? []).find(isSame) ?? name;
  // "a Ukrainian driver" is no office, and what somebody says of Pyongyang is not Pyongyang's.
  const isOffice = EAST_ASIAN_SCRIPT.test(text) || isName(text);
  if (found.parties.size > 0 && !found.isStranger) return isOffice ? text : null;
  return FULL_NAME.test(text) ? text : null;
}

/** The same of what does the saying: "пресс-секретарь Путина" is in another case than Путин, and not he. */
function subject(phrase: string, quotations: QuotationIndex): string | null {
  const name = named(phrase, quotations);
  if (name === null || !CYRILLIC.test(name)) return name;
  const { speakers } = readAttribution(name, quotations.index, quotations.names);
  const isOf = speakers.some(({ kind }) => kind === 'person') && !speakers.some((one) => isInNominative(name, one));
  return isOf ? null : name;
}

const upToName = (text: string): string => text.slice(0, ENDS_NAME.exec(text)?.index ?? text.length);

/** Nothing but names and titles: "the White House spokesman John Kirby". */
const isName = (text: string): boolean =>
  (text.match(WORD) ?? []).every((word) => /^\p{Lu}/u.test(word) || TITLE_WORDS.has(word));

/** What stands right before a verb; with an apposition between two commas, what stands before that. */
function subjectBefore(text: string): string {
  const phrases = text.split(/[,;:–—.!?]|\s(?:as|и|та|і|что|що|and|but|while)\s/u);
  return (phrases.at(-1)?.trim() === '' ? phrases.at(-3) : phrases.at(-1)) ?? '';
}

function accordingTo(clause: string, quotations: QuotationIndex): string | null {
  const found = ACCORDING.exec(clause);
  return found ? named(upToName(clause.slice(found.index + found[0].length)), quotations) : null;
}

/** “…,” said Kirby. “…,” Kirby said. */
function saidAfter(clause: string, quotations: QuotationIndex): string | null {
  const [verb] = clause.matchAll(SAYING);
  if (!verb) return accordingTo(clause, quotations);
  const before = clause.slice(0, verb.index).replace(EDGES, '');
  const after = clause.slice(verb.index + verb[0].length);
  if (before === '') return subject(upToName(after), quotations);
  const isOfWords = !SAYS_ELSE.test(before) && !NO_SPEAKER.test(before) && !SAID_OF_IT.test(after);
  return isOfWords && !JUDGING.test(verb[0]) && isName(before) ? subject(before, quotations) : null;
}

/** Kirby said: “…” According to Kirby, “…” */
function saidBefore(clause: string, quotations: QuotationIndex): string | null {
  const verb = [...clause.matchAll(SAYING)].at(-1);
  if (!verb) return accordingTo(clause, quotations);
  const between = clause.slice(verb.index + verb[0].length);
  const phrase = subjectBefore(clause.slice(0, verb.index));
  if (CLAUSE_INSIDE.test(phrase) || phrase.match(SAYING) || SOMEBODYS.test(between)) return null;
  if (SUBORDINATE.test(phrase) && /\p{L}/u.test(between)) return null;
  // Whoever is named between the verb and the words may be who said them: "Kirby said Moscow denied it: “…”"
  if (THEY.test(between) || partiesIn(between.replace(PLACE, ' ')).size > 0) return null;
  const others = capitalsOf(between);
  if (others !== '' && readAttribution(others, quotations.index, quotations.names).speakers.length > 0) return null;
  return subject(phrase.replace(SUBORDINATE, ''), quotations);
}

/** 커비 조정관은 “…”라고 말했다. “…”고 커비 조정관은 말했다. ペスコフ報道官は「…」と述べた。 */
function eastAsian(before: string, after: string, quotations: QuotationIndex): string | null {
  if (!EAST_ASIAN_SAYING.test(after)) return null;
  const first = EAST_ASIAN_SUBJECT.exec(before.trim());
  const found = first ?? EAST_ASIAN_SUBJECT.exec(after.replace(EAST_ASIAN_PARTICLE, ''));
  // 커비는 페스코프가 “…”라고 말했다고 전했다: of two, either may be meant.
  const next = first && EAST_ASIAN_SUBJECT.exec(before.trim().slice(first[0].length).trim());
  if (next?.[1] && (EAST_ASIAN_TITLES.test(next[1]) || named(next[1], quotations))) return null;
  return found?.[1] ? named(found[1], quotations) : null;
}

/** “Kirby told us, ‘…’,” Peskov said: of such a quotation, some words are another's. */
const quotesAnother = (text: string, { parts }: FoundQuotation): boolean =>
  parts.some(({ start, end }) => {
    const inside = text.slice(start, end);
    return quotationsIn(inside).some((inner) => isLongEnough(wordsOf(inside, inner)));
  });

/** What the page prints between the parts of one quotation. */
const interruptions = (text: string, { parts }: FoundQuotation): string[] =>
  parts.slice(1).map(({ start }, nth) => text.slice(parts[nth]?.end, start));

/**
 * Whom a text names as the speaker of a quotation in it, as it prints the name. Null where the sentence names nobody,
 * says "he", or leaves it open: a wrong speaker would make of somebody's own words somebody else's.
 */
export function speakerNearby(text: string, quotation: FoundQuotation, quotations: QuotationIndex): string | null {
  const sentence = sentenceAround(text, quotation);
  const others = quotationsIn(text);
  const ends = others.filter(({ end }) => end <= quotation.start).map(({ end }) => end);
  const starts = others.filter(({ start }) => start >= quotation.end).map(({ start }) => start);
  const before = text.slice(Math.max(sentence.start, ...ends), quotation.start);
  const after = text.slice(quotation.end, Math.min(sentence.end, ...starts));
  if (
    QUOTING.test(text.slice(sentence.start, quotation.start)) ||
    QUOTING.test(after) ||
    quotesAnother(text, quotation)
  )
    return null;
  if (EAST_ASIAN_SCRIPT.test(before + after)) return eastAsian(before, after, quotations);
  for (const clause of [...interruptions(text, quotation), after]) {
    const speaker = saidAfter(clause.replace(EDGES, ' '), quotations);
    if (speaker) return speaker;
  }
  return saidBefore(before, quotations);
}
