import type { Terms } from './terms';

/**
 * Unit vectors of documents as an inverted index: for each term the documents that hold it and their weights.
 * Columns of plain numbers, packaged as JSON: they are parsed several times faster than an object a term.
 */
export interface Postings {
  documents: string[];
  terms: string[];
  /** Inverse document frequency × 100 of each term. */
  idf: number[];
  /** By term where its entries begin in the two columns below, and at last their number. */
  starts: number[];
  /** Numbers of the documents that hold the term, and the weight × 1000 that it has in each. */
  numbers: number[];
  weights: number[];
}

const IDF_UNIT = 100;
const WEIGHT_UNIT = 1000;
/** Lighter ones change no ranking and make up most of the asset. */
const LEAST_WEIGHT = 8 / WEIGHT_UNIT;

interface Entry {
  number: number;
  weight: number;
}

function inColumns(documents: string[], entries: Map<string, Entry[]>, idf: (term: string) => number): Postings {
  const postings: Postings = { documents, terms: [], idf: [], starts: [0], numbers: [], weights: [] };
  for (const [term, list] of entries) {
    postings.terms.push(term);
    postings.idf.push(Math.round(idf(term) * IDF_UNIT));
    for (const { number, weight } of list) {
      postings.numbers.push(number);
      postings.weights.push(weight);
    }
    postings.starts.push(postings.numbers.length);
  }
  return postings;
}

/** tf-idf vectors, cosine-normalised. @param documents terms of each document, by id */
export function makePostings(documents: Map<string, Terms>): Postings {
  const frequency = new Map<string, number>();
  for (const terms of documents.values()) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const idf = (term: string) => Math.log(1 + documents.size / (frequency.get(term) ?? 1));
  const entries = new Map<string, Entry[]>();
  [...documents.values()].forEach((document, number) => {
    const weights = [...document].map(([term, count]) => [term, Math.log1p(count) * idf(term)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    for (const [term, weight] of weights) {
      const share = weight / length;
      if (share < LEAST_WEIGHT) continue;
      const entry = { number, weight: Math.round(share * WEIGHT_UNIT) };
      const list = entries.get(term);
      if (list) list.push(entry);
      else entries.set(term, [entry]);
    }
  });
  return inColumns([...documents.keys()], entries, idf);
}

/** Where each term stands, made when the postings are first asked. */
const rows = new WeakMap<Postings, Map<string, number>>();

function rowsOf(postings: Postings): Map<string, number> {
  let known = rows.get(postings);
  if (!known) {
    known = new Map(postings.terms.map((term, row) => [term, row]));
    rows.set(postings, known);
  }
  return known;
}

/** Cosine of a text with every document, 0 to 1, in the order of the documents. */
export function similarities(postings: Postings, text: Terms): Float32Array {
  const { documents, idf, starts, numbers, weights } = postings;
  const known = rowsOf(postings);
  const sums = new Float32Array(documents.length);
  let squares = 0;
  for (const [term, count] of text) {
    const row = known.get(term);
    if (row === undefined) continue;
    const weight = Math.log1p(count) * ((idf[row] as number) / IDF_UNIT);
    squares += weight * weight;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const document = numbers[at] as number;
      sums[document] = (sums[document] as number) + weight * (weights[at] as number);
    }
  }
  const length = Math.sqrt(squares) * WEIGHT_UNIT || 1;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) / length;
  return sums;
}
