import type { AnalysedArticle } from '../analyse';
import type { Named, Parts } from './parts';

const largest = (list: Float32Array): number => list.reduce((most, value) => Math.max(most, value), 0);

/** Cosine of two lists of the same length. */
function alike(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, at) => {
    product += value * (b[at] ?? 0);
    squaresA += value * value;
    squaresB += (b[at] ?? 0) ** 2;
  });
  return product === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

/** How near the sentence is to what the index knows. */
export function nearness({ headline: top }: AnalysedArticle, { sentence, topical, complete }: Parts): Named {
  const near = largest(sentence.near);
  const definition = largest(sentence.nearDefinition);
  return [
    ['near', near],
    ['near+complete', complete ? near : 0],
    ['near-definition', definition],
    ['near-definition+topic', definition * topical],
    ['near+topic', near * topical],
    ['near-headline', alike(sentence.near, top.near)],
  ];
}
