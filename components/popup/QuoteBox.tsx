import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ToldFinding } from '../../core/quotations/finding';
import { LabelMeanings } from '../Labels';
import { QuoteActions } from '../quote-check/QuoteActions';
import { QuoteDetails } from '../quote-check/QuoteDetails';
import { box as words } from '../quote-check/words';
import { ActionButton } from './ActionButton';
import type { PopupServices } from './services';

type State = { kind: 'asked' | 'checking' | 'failed' } | { kind: 'told'; finding: ToldFinding };

interface FindingProps {
  finding: ToldFinding;
  copy: PopupServices['copy'];
}

/** The same finding as the card's, in the popup's own frame. Its title takes focus, to be read aloud. */
function Finding({ finding, copy }: FindingProps) {
  const { title, explanation, found, closest, outcome } = finding;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [finding]);
  const shown = found ?? closest;
  return (
    <section class="quote-finding">
      <h2 class="notice-title" ref={heading} tabIndex={-1} data-title>
        {title}
      </h2>
      <p>{explanation}</p>
      {(found || outcome === 'not-found') && (
        <div class="quote-check">
          <QuoteDetails finding={finding} />
          {shown && (
            <div class="quote-part">
              <QuoteActions found={shown} copy={copy} />
            </div>
          )}
        </div>
      )}
      <LabelMeanings />
    </section>
  );
}

interface Props {
  services: Pick<PopupServices, 'checkQuote' | 'copy'>;
  onBack(): void;
}

/** A box to paste a quotation into, and what came of checking it. */
export function QuoteBox({ services, onBack }: Props) {
  const [state, setState] = useState<State>({ kind: 'asked' });
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  const check = async () => {
    setState({ kind: 'checking' });
    const finding = await services.checkQuote(field.current?.value ?? '');
    setState(finding ? { kind: 'told', finding } : { kind: 'failed' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void check();
  };

  return (
    <div class="quote-box">
      <label for={id}>{words.label}</label>
      <textarea id={id} ref={field} rows={3} dir="auto" onKeyDown={onKeyDown} />
      <div class="notice-buttons">
        <ActionButton isPrimary text={words.check} onClick={() => void check()} />
        <ActionButton text={words.back} onClick={onBack} />
      </div>
      <p role="status">
        {state.kind === 'checking' && words.checking}
        {state.kind === 'failed' && words.failed}
      </p>
      {state.kind === 'told' && <Finding finding={state.finding} copy={services.copy} />}
    </div>
  );
}
