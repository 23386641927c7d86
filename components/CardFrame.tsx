import type { ComponentChildren } from 'preact';
import { IconButton } from './IconButton';
import { Logo } from './Logo';
import { bar, product } from './words';

interface Props {
  titleId: string;
  /** Id of what describes the card in a sentence, if anything does. */
  describedBy?: string | undefined;
  isBusy?: boolean;
  onClose(): void;
  /** Left out where there is nothing to explain or to mute. */
  onWhy?: (() => void) | undefined;
  onMute?: (() => void) | undefined;
  /** Title and what stands still with it. */
  head: ComponentChildren;
  foot?: ComponentChildren;
  /** What scrolls goes on from the head without a line. */
  isPlain?: boolean;
  /** Scrolls between head and foot. */
  children?: ComponentChildren;
}

/** The frame of every card: a bar, a head that stays, what scrolls, a foot that stays. */
export function CardFrame(props: Props) {
  const { titleId, describedBy, isBusy, onClose, onWhy, onMute, head, foot, isPlain, children } = props;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} aria-describedby={describedBy} aria-busy={isBusy}>
      <div class="bar">
        <Logo />
        <span class="product">{product}</span>
        {onWhy && <IconButton icon="why" name={bar.why} onClick={onWhy} />}
        {onMute && <IconButton icon="mute" name={bar.mute} onClick={onMute} />}
        <IconButton icon="close" name={bar.close} onClick={onClose} />
      </div>
      <header class="card-head">{head}</header>
      {children && <div class={isPlain ? 'card-body plain' : 'card-body'}>{children}</div>}
      {foot && <footer class="card-foot">{foot}</footer>}
    </div>
  );
}
