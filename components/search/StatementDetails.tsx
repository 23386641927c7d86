import type { ClaimsIndex } from '../../core/claims-index';
import type { StatementHit } from '../../core/search/types';
import { unfoldStatement } from '../../core/search/unfold';
import { result as words } from '../popup/words';
import { StanceMark } from '../StanceMark';
import { StatementBody } from '../StatementBody';
import { stanceLabel, statement as statementWords } from '../words';
import { Remark, WHOLE } from './Remark';

interface Props {
  index: ClaimsIndex;
  hit: StatementHit;
  query: string;
  copy(text: string): Promise<boolean>;
}

/** Every position with its claim, then every remark with its sources. */
export function StatementDetails({ index, hit, query, copy }: Props) {
  const { view, positions } = unfoldStatement(index, hit, query);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets. */}
      <ul class="positions" role="list" aria-label={words.positions}>
        {positions.map(({ position, claim }) => (
          <li key={claim.id}>
            <StanceMark stance={position.stance} size={11} />
            <span>
              <b>{stanceLabel[position.stance]}</b> {claim.title}
              {position.scope && <span class="scope"> · {statementWords.scope(position.scope)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <StatementBody view={view} claim={hit.claim} lines={WHOLE} copy={copy} />
      {view.quotations.slice(1).map((quotation) => (
        <Remark key={quotation.renderings[0]?.text} quotation={quotation} sources={view.sources} />
      ))}
    </>
  );
}
