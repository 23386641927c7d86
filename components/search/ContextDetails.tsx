import type { ClaimsIndex } from '../../core/claims-index';
import type { ContextHit } from '../../core/search/types';
import { unfoldContext } from '../../core/search/unfold';
import { SourceLine } from '../SourceLine';
import { Remark } from './Remark';

interface Props {
  index: ClaimsIndex;
  hit: ContextHit;
  query: string;
}

/** A statement beside the subject: why it is kept, what was said, where it is printed. */
export function ContextDetails({ index, hit, query }: Props) {
  const { quotations, sources } = unfoldContext(index, hit, query);
  const { why, summary } = hit.statement;
  const printedBy = new Set(quotations.map(({ renderings }) => renderings[0]?.source));
  return (
    <>
      <p class="scope">{why}</p>
      <p class="summary">{summary}</p>
      {quotations.map((quotation) => (
        <Remark key={quotation.renderings[0]?.text} quotation={quotation} sources={sources} />
      ))}
      {sources
        .filter(({ id }) => !printedBy.has(id))
        .map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
    </>
  );
}
