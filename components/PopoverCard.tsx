import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from './ClaimCard';
import { ClaimTabs } from './ClaimTabs';
import type { CardCallbacks, CardState, Muting } from './card-state';
import { LabelMeanings } from './Labels';
import { LoadingCard } from './LoadingCard';
import { Muted } from './Muted';
import { NothingOnRecord } from './NothingOnRecord';
import { NoticeCard } from './NoticeCard';
import { PassageQuotes } from './quote-check/PassageQuotes';
import { QuoteCard } from './quote-check/QuoteCard';
import { stepStatement } from './step-statement';
import { WhyMarked } from './WhyMarked';
import { failed, updated } from './words';

interface Props {
  state: CardState;
  /** Of the page, for "Off on courier.example". */
  host: string;
  /** Opened by key or click: the title takes focus. A hovered card leaves focus where it is. */
  takesFocus: boolean;
  callbacks: CardCallbacks;
}

/** The whole card: what the state says, and the two views a reader can turn to. */
export function PopoverCard({ state, host, takesFocus, callbacks }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const isReadersTurn = useRef(false);
  const [isWhy, setWhy] = useState(false);
  const [mutings, setMutings] = useState<Muting[]>([]);
  const [tab, setTab] = useState(0);
  const bodyId = useId();

  const muting = mutings.at(-1);
  useLayoutEffect(() => {
    // What was focused is gone with the view it stood in.
    if (!takesFocus && !isReadersTurn.current) return;
    root.current?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
  }, [state.kind, isWhy, muting, takesFocus]);

  const turn = (action: () => void) => {
    isReadersTurn.current = true;
    action();
  };
  const card = state.kind === 'card' ? state.card : undefined;
  const record = card?.records[tab] ?? card?.records[0];
  const showWhy = (shown: boolean) => turn(() => setWhy(shown));
  const mute = (next: Muting) =>
    turn(() => {
      setMutings([...mutings, next]);
      callbacks.mute(next);
    });
  const muteClaim = () => mute(record ? { scope: 'claim', claim: record.claim.id } : { scope: 'passage' });
  const undo = () =>
    turn(() => {
      for (const each of mutings.toReversed()) callbacks.unmute(each);
      setMutings([]);
    });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isStep = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isStep && root.current && stepStatement(root.current, event.key === 'ArrowDown' ? 1 : -1))
      event.preventDefault();
    if (!card || muting) return;
    if (event.key === '?') showWhy(!isWhy);
    if (event.key.toLowerCase() === 'm') muteClaim();
  };

  const view = () => {
    const { close } = callbacks;
    if (muting) return <Muted muting={muting} host={host} onMuting={mute} onUndo={undo} onClose={close} />;
    if (state.kind === 'failed') return <NoticeCard words={failed} onAction={state.retry} onClose={close} />;
    if (state.kind === 'updated') return <NoticeCard words={updated} onAction={state.reload} onClose={close} />;
    if (state.kind === 'quote') return <QuoteCard finding={state.finding} copy={callbacks.copy} onClose={close} />;
    if (!card) return <LoadingCard onClose={close} />;
    const own = { card, onClose: close, onWhy: () => showWhy(true), onMute: muteClaim };
    if (isWhy) {
      return <WhyMarked {...own} onBack={() => showWhy(false)} onMutePassage={() => mute({ scope: 'passage' })} />;
    }
    const quotes = <PassageQuotes findings={card.quotes} copy={callbacks.copy} />;
    if (!record) return <NothingOnRecord {...own} quotes={quotes} onSearch={callbacks.search} />;
    const claims = card.records.map(({ claim }) => claim);
    const tabs =
      claims.length > 1 ? <ClaimTabs claims={claims} current={tab} panel={bodyId} onSelect={setTab} /> : undefined;
    return <ClaimCard {...own} record={record} quotes={quotes} tabs={tabs} bodyId={bodyId} copy={callbacks.copy} />;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the controls inside.
    <div class="popover-card" ref={root} onKeyDown={onKeyDown}>
      {view()}
      <LabelMeanings />
    </div>
  );
}
