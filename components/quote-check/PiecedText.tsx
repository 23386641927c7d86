import { quotationMarks } from '../../core/quotation-marks';
import type { Piece } from '../../core/quotations/side-by-side';
import { Hidden } from '../Hidden';
import { language as ownLanguage } from '../words';
import { differs, noWord } from './words';

/** Stands where the other wording has a word. */
export const NoWord = () => <span class="no-word" role="img" aria-label={noWord} />;

function Shown({ kind, text }: Piece) {
  switch (kind) {
    case 'same':
      return text;
    case 'differs':
      return (
        <mark class="differs">
          <Hidden>{differs} </Hidden>
          {text}
        </mark>
      );
    case 'missing':
      return <NoWord />;
    case 'name':
      return <span class="same-name">{text}</span>;
    case 'outside':
      return <span class="outside">{text}</span>;
  }
}

interface Props {
  pieces: Piece[];
  /** BCP 47; the interface's where a page does not say. */
  language: string | null;
}

/** One of two wordings. What differs looks alike in both. */
export function PiecedText({ pieces, language }: Props) {
  const [open, close] = quotationMarks(language ?? ownLanguage);
  return (
    <blockquote class="quotation" lang={language ?? undefined} dir="auto">
      {open}
      {pieces.map((piece, place) => (
        <Shown key={place} {...piece} />
      ))}
      {close}
    </blockquote>
  );
}
