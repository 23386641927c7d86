import { useId } from 'preact/hooks';
import type { Card } from '../core/card';
import type { Evidence } from '../core/mention';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import { longDate } from './dates';
import { Passage } from './Passage';
import { why } from './words';

/** "Moscow, Pyongyang from the sentence before": words found together are named together. */
function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const places = [...new Set(evidence.map(({ place }) => place))];
  return places.map((place, at) => {
    const texts = new Set(evidence.filter((each) => each.place === place).map(({ text }) => text));
    return (
      <span key={place}>
        {at > 0 && ', '}
        <bdi>{[...texts].join(', ')}</bdi>
        {why.place[place] && <span class="place"> {why.place[place]}</span>}
      </span>
    );
  });
}

function dateLine({ articleDate, articleDateFrom }: Card): string {
  if (!articleDate) return why.noDate;
  return articleDateFrom ? why.dateFrom[articleDateFrom](longDate(articleDate)) : longDate(articleDate);
}

interface Props {
  card: Card;
  onBack(): void;
  onMute(): void;
  onMutePassage(): void;
  onClose(): void;
}

/** Every mark explains itself. */
export function WhyMarked({ card, onBack, onMute, onMutePassage, onClose }: Props) {
  const title = useId();
  const { passage, reasons } = card;
  const rows = [
    { name: why.parties, evidence: reasons.parties },
    { name: why.things, evidence: reasons.things },
    { name: why.verbs, evidence: reasons.verbs },
  ].filter(({ evidence }) => evidence.length > 0);
  return (
    <CardFrame
      titleId={title}
      onClose={onClose}
      onWhy={onBack}
      onMute={onMute}
      isPlain
      head={<CardTitle id={title} text={why.title} />}
      foot={
        <>
          <button type="button" class="link strong" onClick={onBack}>
            {why.back}
          </button>
          <button type="button" class="link" onClick={onMutePassage}>
            {why.mutePassage}
          </button>
        </>
      }
    >
      <dl class="reasons">
        <dt>{why.passage}</dt>
        <dd>
          <Passage text={passage} evidence={rows.flatMap(({ evidence }) => evidence)} />
        </dd>
        {rows.map(({ name, evidence }) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>
            <EvidenceList evidence={evidence} />
          </dd>,
        ])}
        <dt>{why.closest}</dt>
        <dd dir="auto">{reasons.closest}</dd>
        <dt>{why.date}</dt>
        <dd>{dateLine(card)}</dd>
      </dl>
    </CardFrame>
  );
}
