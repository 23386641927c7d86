import indexFile from 'virtual:index-file';
import type { Anchor, Opening } from '../../page/popover/anchor';
import { createPopover } from '../../page/popover/create-popover';
import { galleryStates } from './states';

const states = galleryStates(indexFile);
const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? 'record';
const theme = (asked.get('theme') ?? 'system') as 'system' | 'light' | 'dark';
const state = states[name];

for (const each of Object.keys(states)) {
  const link = document.createElement('a');
  link.href = `?state=${each}&theme=${theme}`;
  link.textContent = each;
  document.querySelector('nav')?.append(link, ' ');
}

const mark = document.querySelector('mark') as HTMLElement;
const anchor: Anchor = {
  mark,
  rect: () => mark.getClientRects()[0] ?? mark.getBoundingClientRect(),
  element: mark.parentElement ?? mark,
};

const calls: string[] = [];
const popover = createPopover({
  document,
  appearance: { theme, textSize: state?.textSize ?? 100 },
  callbacks: {
    rested: (rested) => open(rested, 'hover'),
    closed: () => calls.push('closed'),
    mute: (muting) => calls.push(`mute ${JSON.stringify(muting)}`),
    unmute: (muting) => calls.push(`unmute ${JSON.stringify(muting)}`),
  },
});

function open(at: Anchor, opening: Opening): void {
  popover.openLoading(at, opening);
  if (!state || state.card === 'loading') return;
  if (state.card === 'error') popover.showError(() => calls.push('retry'));
  else if ('outcome' in state.card) popover.showQuote(state.card);
  else popover.show(state.card);
}

document.addEventListener('pointermove', (event) => {
  if (event.target === mark) popover.hover.over({ ...anchor, pointerX: event.clientX });
  else popover.hover.away();
});
mark.addEventListener('click', (event) => open({ ...anchor, pointerX: event.clientX }, 'press'));

/** For `shoot.ts`. */
Object.assign(window, { gallery: { open: (opening: Opening) => open(anchor, opening), state, calls } });
