import type { Wording } from '../../core/quotations/finding';
import type { Piece } from '../../core/quotations/side-by-side';
import { SourceLine } from '../SourceLine';
import { source as sourceWords } from '../words';
import { PiecedText } from './PiecedText';

interface Props {
  wording: Wording;
  /** The words in pieces, where they are compared. */
  pieces?: Piece[] | undefined;
}

/** The source of a wording, with its day: two wordings of one remark are told apart by who prints them when. */
export function WordingSource({ wording: { rendering, source } }: { wording: Wording }) {
  if (!source) return null;
  return (
    <SourceLine source={source} rendering={rendering} hasDate>
      {!source.published && <span class="note">{sourceWords.noDate}</span>}
      {source.noAddress && <span class="note">{source.noAddress}</span>}
    </SourceLine>
  );
}

/** One printed form of a remark, and who prints it. */
export function WordingView({ wording, pieces }: Props) {
  const { text, language } = wording.rendering;
  return (
    <div class="wording">
      <PiecedText pieces={pieces ?? [{ kind: 'same', text }]} language={language} />
      <WordingSource wording={wording} />
    </div>
  );
}
