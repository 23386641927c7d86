import { Fragment } from 'preact';
import type { Excerpt } from '../../core/search/types';

/** A text with the words that were searched for. */
export function Highlighted({ excerpt: { text, matches, cutStart, cutEnd } }: { excerpt: Excerpt }) {
  const ends = [0, ...matches.map(({ end }) => end)];
  return (
    <>
      {cutStart && '… '}
      {matches.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
      {cutEnd && ' …'}
    </>
  );
}
