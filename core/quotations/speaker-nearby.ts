import { readAttribution } from './attribution';
import type { FoundQuotation } from './in-passage';
import { quotationsIn, sentenceAround } from './in-passage';
import type { QuotationIndex } from './open-quotations';
import {
  ACCORDING,
  EAST_ASIAN_PARTICLE,
  EAST_ASIAN_SAYING,
  EAST_ASIAN_SCRIPT,
  EAST_ASIAN_SUBJECT,
  ENDS_NAME,
  SAYING,
} from './saying-words';
import { TITLE_WORDS } from './speaker-words';

/** Longer runs beside a verb of saying are clauses, not names. */
const LONGEST_NAME = 90;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
/** A name of two words and more: "Jane Doe". */
const FULL_NAME = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Papers and agencies pass words on: they are not who said them. */
const PASSES_ON = /news|times|post|agency|daily|herald|tribune|reuters|press|media|journal|interfax|yonhap|tass|kcna/i;

const capitalsOf = (text: string): string => (text.match(CAPITALISED) ?? []).join(' ').replace(EDGES, '');

/** What a phrase names: somebody of the index, a country's office, or a stranger with a full name; null if unsure. */
function named(phrase: string, { index, names }: QuotationIndex): string | null {
  const text = phrase.replace(EDGES, '');
  if (text === '' || text.length > LONGEST_NAME) return null;
  // In small letters stand titles and other words, among which a misspelt name would be looked for.
  const name = EAST_ASIAN_SCRIPT.test(text) ? text : capitalsOf(text);
  if (name === '') return null;
  const found = readAttribution(name, index, names);
  if (found.speakers.length > 0) return name;
  if (found.parties.size > 0 && !found.isStranger) return text;
  return FULL_NAME.test(text) && !PASSES_ON.test(text) ? text : null;
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
  if (before !== '') return isName(before) ? named(before, quotations) : null;
  return named(upToName(clause.slice(verb.index + verb[0].length)), quotations);
}

/** Kirby said: “…” According to Kirby, “…” */
function saidBefore(clause: string, quotations: QuotationIndex): string | null {
  const verb = [...clause.matchAll(SAYING)].at(-1);
  if (!verb) return accordingTo(clause, quotations);
  // Whoever is named between the verb and the words may be who said them.
  const between = capitalsOf(clause.slice(verb.index + verb[0].length));
  if (between !== '' && readAttribution(between, quotations.index, quotations.names).speakers.length > 0) return null;
  return named(subjectBefore(clause.slice(0, verb.index)), quotations);
}

/** 커비 조정관은 “…”라고 말했다. “…”고 커비 조정관은 말했다. ペスコフ報道官は「…」と述べた。 */
function eastAsian(before: string, after: string, quotations: QuotationIndex): string | null {
  if (!EAST_ASIAN_SAYING.test(after)) return null;
  const subject =
    EAST_ASIAN_SUBJECT.exec(before.trim()) ?? EAST_ASIAN_SUBJECT.exec(after.replace(EAST_ASIAN_PARTICLE, ''));
  return subject?.[1] ? named(subject[1], quotations) : null;
}

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
  if (EAST_ASIAN_SCRIPT.test(before + after)) return eastAsian(before, after, quotations);
  for (const clause of [...interruptions(text, quotation), after]) {
    const speaker = saidAfter(clause.replace(EDGES, ' '), quotations);
    if (speaker) return speaker;
  }
  return saidBefore(before, quotations);
}
