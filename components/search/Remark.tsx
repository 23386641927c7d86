import type { SourceView } from '../../core/card';
import type { Quotation } from '../../core/model';
import { QuotationText } from '../QuotationText';
import { SourceLine } from '../SourceLine';

interface Props {
  quotation: Quotation;
  sources: SourceView[];
}

/** Nobody unfolds a statement to see it cut. */
export const WHOLE = Number.POSITIVE_INFINITY;

/** One remark in the wording to show first, and where it is printed. */
export function Remark({ quotation, sources }: Props) {
  const rendering = quotation.renderings[0];
  if (!rendering) return null;
  const source = sources.find(({ id }) => id === rendering.source);
  return (
    <div class="remark">
      <QuotationText rendering={rendering} lines={WHOLE} />
      {source && <SourceLine source={source} rendering={rendering} />}
    </div>
  );
}
