import type { Card, ClaimRecord } from '../core/card';
import { ConfirmedElsewhere } from './ConfirmedElsewhere';
import { longDate } from './dates';
import { RecordPart } from './RecordPart';
import { Reported } from './Reported';
import { SourcesDisagree } from './SourcesDisagree';
import { record as words } from './words';

export interface Unfolded {
  before: boolean;
  since: boolean;
}

interface Props {
  card: Card;
  record: ClaimRecord;
  unfolded: Unfolded;
  onFold(unfolded: Unfolded): void;
  copy(text: string): Promise<boolean>;
}

/** The record, cut in two by the line at the article's date. */
export function RecordParts({ card, record, unfolded, onFold, copy }: Props) {
  const { articleDate } = card;
  const shown = [...record.before, ...record.since].filter(({ prominence }) => prominence !== 'folded');
  const shared = { claim: record.claim, firstId: record.reported ? undefined : shown[0]?.statement.id, copy };
  return (
    <>
      {record.reported && (
        <Reported
          view={record.reported}
          claim={record.claim}
          isSameDay={record.reported.statement.date === articleDate}
          copy={copy}
        />
      )}
      <RecordPart
        {...shared}
        views={record.before}
        heading={(id) => (
          <div class="part-heading">
            <h2 id={id}>
              {articleDate ? words.before : words.noDate}
              {articleDate && <span class="article-date"> ({longDate(articleDate)})</span>}
            </h2>
            <span class="count">{record.before.length}</span>
          </div>
        )}
        none={words.noneBefore}
        more={articleDate ? words.moreBefore : words.more}
        isUnfolded={unfolded.before}
        onFold={(before) => onFold({ ...unfolded, before })}
        // A statement of the article's own day stands here only if the article reports it.
        sameDay={null}
      />
      {articleDate && (
        <RecordPart
          {...shared}
          views={record.since}
          heading={(id) => (
            <div class="date-line">
              <h2 id={id}>{words.since}</h2>
              <span class="count">{record.since.length}</span>
            </div>
          )}
          none={words.noneSince(card.indexDate)}
          more={words.moreSince}
          isUnfolded={unfolded.since}
          onFold={(since) => onFold({ ...unfolded, since })}
          sameDay={articleDate}
        />
      )}
      <ConfirmedElsewhere others={record.confirmedElsewhere} copy={copy} />
      <SourcesDisagree disagreements={record.disagreements} />
    </>
  );
}
