import type { Claim, Statement } from '../model';
import { normalise } from '../text/normalise';
import { words } from '../text/words';
import type { Lexicon } from './lexicon';
import type { Postings } from './postings';
import { makePostings } from './postings';
import { tag } from './tag';
import type { Terms } from './terms';
import { addTerms, termsOf } from './terms';

/** What a claim is known by: its own wording counts more than what happens to be said about it. */
const TITLE_WEIGHT = 3;
const PHRASING_WEIGHT = 2;
const SUMMARY_WEIGHT = 1;
const RENDERING_WEIGHT = 0.5;

export function textTerms(lexicon: Lexicon, text: string): Terms {
  const { text: normalised } = normalise(text);
  const found = words(normalised);
  const concepts = new Set(tag(lexicon, normalised, found, () => '').map((one) => one.concept));
  return termsOf(lexicon, found, concepts);
}

/** One vector a claim, of its own wording in all languages and nothing that was said about it. */
export function claimDefinitions(lexicon: Lexicon, claims: Claim[]): Postings {
  return makePostings(new Map(claims.map((claim) => [claim.id, definitionTerms(lexicon, claim)])));
}

function definitionTerms(lexicon: Lexicon, claim: Claim): Terms {
  const terms: Terms = new Map();
  addTerms(terms, textTerms(lexicon, claim.title), TITLE_WEIGHT);
  for (const phrasing of Object.values(claim.phrasings).flatMap((list) => list ?? [])) {
    addTerms(terms, textTerms(lexicon, phrasing), PHRASING_WEIGHT);
  }
  return terms;
}

/** One vector a claim, of its title, its phrasings in all languages and the statements on it. */
export function claimCentroids(lexicon: Lexicon, claims: Claim[], statements: Statement[]): Postings {
  const documents = new Map(claims.map((claim) => [claim.id, definitionTerms(lexicon, claim)]));
  for (const statement of statements) {
    const terms = statementTerms(lexicon, statement);
    for (const position of statement.positions) {
      const own = documents.get(position.claim);
      if (own) addTerms(own, terms, 1 / statement.positions.length);
    }
  }
  return makePostings(documents);
}

function statementTerms(lexicon: Lexicon, statement: Statement): Terms {
  const terms: Terms = new Map();
  addTerms(terms, textTerms(lexicon, statement.summary), SUMMARY_WEIGHT);
  for (const { renderings } of statement.quotations) {
    for (const { text } of renderings) addTerms(terms, textTerms(lexicon, text), RENDERING_WEIGHT);
  }
  return terms;
}

/** One vector a statement, for finding the very statement that a passage reports. */
export function statementPostings(lexicon: Lexicon, statements: Statement[]): Postings {
  return makePostings(new Map(statements.map((statement) => [statement.id, statementTerms(lexicon, statement)])));
}
