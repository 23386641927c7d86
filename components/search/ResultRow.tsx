import { quotationMarks } from '../../core/quotation-marks';
import type { SearchHit } from '../../core/search/types';
import { languageName, shortDate } from '../dates';
import { result as words } from '../popup/words';
import { StanceMark } from '../StanceMark';
import { StanceWord } from '../StanceWord';
import { language as ownLanguage, statement as statementWords } from '../words';
import { Highlighted } from './Highlighted';

function Words({ hit: { rendering, text } }: { hit: SearchHit }) {
  if (!rendering) {
    return (
      <span class="result-summary" lang={ownLanguage}>
        <Highlighted excerpt={text} />
      </span>
    );
  }
  const [open, close] = quotationMarks(rendering.language);
  return (
    <span class="result-quotation" lang={rendering.language} dir="auto">
      {open}
      <Highlighted excerpt={text} />
      {close}
    </span>
  );
}

/** The claim it is about, how many print it, in which language. */
function Facts({ hit }: { hit: SearchHit }) {
  const { rendering, statement } = hit;
  const facts = [
    ...(hit.kind === 'context' ? [words.contextMeaning] : []),
    rendering ? words.sources(statement.sources.length) : words.summaryOnly,
    ...(rendering && rendering.language !== ownLanguage ? [languageName(rendering.language)] : []),
  ];
  return (
    <span class="result-facts">
      {hit.kind === 'statement' && (
        <>
          <Highlighted excerpt={hit.claimName} /> ·{' '}
        </>
      )}
      {facts.join(' · ')}
    </span>
  );
}

interface Props {
  hit: SearchHit;
  id: string;
  isActive: boolean;
  /** The whole statement stands below: its words need not stand here too. */
  isUnfolded: boolean;
  place: { at: number; of: number };
  onOpen(): void;
}

/** One line of results; reads as a sentence: who, does what, when. */
export function ResultRow({ hit, id, isActive, isUnfolded, place, onOpen }: Props) {
  const { statement, name } = hit;
  const date = shortDate(statement.date);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the row; it takes no focus.
    <div
      class="row result"
      role="option"
      id={id}
      aria-selected={isActive}
      aria-posinset={place.at}
      aria-setsize={place.of}
      onClick={onOpen}
    >
      <span class="row-mark">{hit.kind === 'statement' && <StanceMark stance={hit.position.stance} />}</span>
      <span class="row-text">
        <span class="row-head">
          <span class="who">
            <bdi class="name">
              <Highlighted excerpt={name} />
            </bdi>{' '}
            {hit.kind === 'statement' ? (
              <StanceWord stance={hit.position.stance} />
            ) : (
              <span class="label" title={words.contextMeaning}>
                {words.context}
              </span>
            )}
          </span>{' '}
          <time class="date" dateTime={statement.date}>
            {statement.dateBasis === 'reported' ? statementWords.by(date) : date}
          </time>
        </span>
        {!isUnfolded && (
          <>
            <Words hit={hit} />
            <Facts hit={hit} />
            {hit.kind === 'statement' && hit.position.scope && (
              <span class="result-facts">{statementWords.scope(hit.position.scope)}</span>
            )}
          </>
        )}
      </span>
    </div>
  );
}
