import type { Terms } from './terms';

/**
 * Unit vectors of documents as an inverted index: for each term the documents that hold it and their weights.
 * Flat arrays, so that it can be packaged as JSON and read without work.
 */
export interface Postings {
  documents: string[];
  /** Inverse document frequency of each term, and its documents as [number, weight × 1000, number, …]. */
  terms: Record<string, { idf: number; in: number[] }>;
}

const WEIGHT_UNIT = 1000;
/** Lighter ones change no ranking and make up most of the asset. */
const LEAST_WEIGHT = 8 / WEIGHT_UNIT;

const round = (x: number): number => Math.round(x * 100) / 100;

/** tf-idf vectors, cosine-normalised. @param documents terms of each document, by id */
export function makePostings(documents: Map<string, Terms>): Postings {
  const frequency = new Map<string, number>();
  for (const terms of documents.values()) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const idf = (term: string) => Math.log(1 + documents.size / (frequency.get(term) ?? 1));
  const terms: Postings['terms'] = Object.create(null);
  [...documents.values()].forEach((document, number) => {
    const weights = [...document].map(([term, count]) => [term, Math.log1p(count) * idf(term)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    for (const [term, weight] of weights) {
      const share = weight / length;
      if (share < LEAST_WEIGHT) continue;
      terms[term] ??= { idf: round(idf(term)), in: [] };
      terms[term].in.push(number, Math.round(share * WEIGHT_UNIT));
    }
  });
  return { documents: [...documents.keys()], terms };
}

/** Cosine of a text with every document, 0 to 1, in the order of the documents. */
export function similarities(postings: Postings, text: Terms): Float32Array {
  const sums = new Float32Array(postings.documents.length);
  let squares = 0;
  for (const [term, count] of text) {
    const posting = postings.terms[term];
    if (!posting) continue;
    const weight = Math.log1p(count) * posting.idf;
    squares += weight * weight;
    for (let at = 0; at < posting.in.length; at += 2) {
      const document = posting.in[at] as number;
      sums[document] = (sums[document] as number) + weight * (posting.in[at + 1] as number);
    }
  }
  const length = Math.sqrt(squares) * WEIGHT_UNIT || 1;
  return sums.map((sum) => sum / length);
}
