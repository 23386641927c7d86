/** Probabilities of candidates from their log-odds, which may all be off by the same number. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const odds = Float64Array.from(scores);
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of odds) if (score > highest) highest = score;
  let total = 0;
  odds.forEach((score, at) => {
    const own = Math.exp(score - highest);
    odds[at] = own;
    total += own;
  });
  return odds.map((own) => own / total);
}
