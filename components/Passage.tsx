import type { Evidence } from '../core/mention';

/** The passage in pieces: the words that told, and what stands between them. */
function pieces(passage: string, evidence: Evidence[]): { text: string; tells: boolean }[] {
  const spans = evidence
    .filter(({ text, place }) => place === 'sentence' && text.length > 0)
    .map(({ text }) => ({ start: passage.indexOf(text), length: text.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const found: { text: string; tells: boolean }[] = [];
  let at = 0;
  for (const { start, length } of spans) {
    if (start < at) continue;
    found.push({ text: passage.slice(at, start), tells: false });
    found.push({ text: passage.slice(start, start + length), tells: true });
    at = start + length;
  }
  return [...found, { text: passage.slice(at), tells: false }].filter(({ text }) => text);
}

interface Props {
  text: string;
  evidence: Evidence[];
}

/** A passage of the page, with the words that told dotted like a mark. */
export function Passage({ text, evidence }: Props) {
  return (
    <span class="passage" dir="auto">
      {pieces(text, evidence).map((piece, place) => (piece.tells ? <u key={place}>{piece.text}</u> : piece.text))}
    </span>
  );
}
