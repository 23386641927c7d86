import type { ClaimsIndex } from '../claims-index';
import type { RankedClaim } from '../mention';
import type { Speaker, Stance, Statement } from '../model';
import { normalise } from '../text/normalise';
import type { Word } from '../text/words';
import { words } from '../text/words';
import type { AnalysedArticle, Sentence } from './analyse';
import { speakerConcept } from './names';
import type { Postings } from './postings';
import { similarities } from './postings';
import type { Terms } from './terms';

const MOST_STATEMENTS = 5;
/** Below this nothing tells that the passage reports this statement rather than another. */
const LEAST_SCORE = 1.2;
const DAY_MS = 86_400_000;

/** What speaks for a passage reporting a statement, in points; a named speaker with the right stance is enough. */
const POINTS = {
  sameWords: 2.5,
  similarity: 4,
  namedHere: 1.2,
  namedBefore: 0.5,
  country: 0.5,
  stance: 0.8,
  firstClaim: 0.6,
  otherClaim: 0.3,
  sameWeek: 0.7,
  sameMonth: 0.3,
  later: -0.8,
};

/** So many words in a row are the same remark, not the same subject. */
const SAME_WORDS = 6;

const COUNTRY_CONCEPTS: Record<string, string> = {
  KP: 'dprk',
  RU: 'russia',
  US: 'us',
  KR: 'south-korea',
  JP: 'japan',
  UA: 'ukraine',
  CN: 'china',
};

function speaksFor(index: ClaimsIndex, statement: Statement): Speaker[] {
  return [statement.speaker, statement.onBehalfOf, statement.relayedBy]
    .map((id) => (id ? index.speaker(id) : undefined))
    .filter((speaker) => speaker !== undefined);
}

/** Days from the statement to the article; a month counts from its first day. */
function daysBefore(statement: Statement, published: string): number {
  const date = statement.date.length === 7 ? `${statement.date}-01` : statement.date;
  return (Date.parse(published) - Date.parse(date)) / DAY_MS;
}

function datePoints(statement: Statement, published: string | null): number {
  if (!published) return 0;
  const days = daysBefore(statement, published);
  if (days < -1) return POINTS.later;
  if (days <= 7) return POINTS.sameWeek;
  return days <= 31 ? POINTS.sameMonth : 0;
}

/** Whether the passage prints a run of the statement's own words, in any rendering. */
function printsWordsOf(statement: Statement, runs: Set<string>): boolean {
  return statement.quotations.some(({ renderings }) =>
    renderings.some(({ text }) => runsOf(words(normalise(text).text)).some((run) => runs.has(run))),
  );
}

function runsOf(list: Word[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + SAME_WORDS <= list.length; at++) {
    runs.push(
      list
        .slice(at, at + SAME_WORDS)
        .map(({ text }) => text)
        .join(' '),
    );
  }
  return runs;
}

/** Statements that a passage may report, the very one first. */
export function rankStatements(
  index: ClaimsIndex,
  postings: Postings,
  passage: {
    terms: Terms;
    article: AnalysedArticle;
    at: number;
    stance: Stance;
    claims: RankedClaim[];
    published: string | null;
  },
): string[] {
  const sentence = passage.article.sentences[passage.at] as Sentence;
  const before = passage.article.sentences.slice(Math.max(0, passage.at - 2), passage.at);
  const close = similarities(postings, passage.terms);
  const claims = new Map(passage.claims.map(({ id }, rank) => [id, rank]));
  const runs = new Set(runsOf(sentence.words));
  const ranked: { id: string; score: number }[] = [];
  postings.documents.forEach((id, number) => {
    const statement = index.statement(id);
    const position = statement?.positions.find(({ claim }) => claims.has(claim));
    if (!statement || !position) return;
    const speakers = speaksFor(index, statement);
    const named = (where: Sentence) => speakers.some((speaker) => where.concepts.has(speakerConcept(speaker.id)));
    const countries = speakers.flatMap(({ roles }) => roles.flatMap(({ country }) => country ?? []));
    let score = POINTS.similarity * (close[number] ?? 0) + datePoints(statement, passage.published);
    if (runs.size > 0 && printsWordsOf(statement, runs)) score += POINTS.sameWords;
    if (named(sentence)) score += POINTS.namedHere;
    else if (before.some(named)) score += POINTS.namedBefore;
    if (countries.some((country) => sentence.concepts.has(COUNTRY_CONCEPTS[country] ?? ''))) score += POINTS.country;
    if (position.stance === passage.stance) score += POINTS.stance;
    score += claims.get(position.claim) === 0 ? POINTS.firstClaim : POINTS.otherClaim;
    if (score >= LEAST_SCORE) ranked.push({ id, score });
  });
  return ranked
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STATEMENTS)
    .map(({ id }) => id);
}
