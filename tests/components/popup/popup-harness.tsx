/** @jsxImportSource preact */
import { expect, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PageState, PopupServices } from '../../../components/popup/services';
import type { ClaimsIndex } from '../../../core/claims-index';
import type { ToldFinding } from '../../../core/quotations/finding';
import { rendering, smallIndex, speaker, statement } from '../../core/small-index';
import { settled, show } from '../render';

export const HOST = 'courier.example';

export const index = smallIndex({
  speakers: [speaker('peskov', { name: 'Dmitry Peskov' }), speaker('kirby', { name: 'John Kirby' })],
  statements: [
    statement('kirby-1', '2022-09-06', 'alleges', {
      positions: [
        { claim: 'c', stance: 'alleges' },
        { claim: 'd', stance: 'questions', scope: 'in part' },
      ],
      quotations: [
        { renderings: [rendering('shells and rockets')] },
        { renderings: [rendering('и ракеты', { language: 'ru' })] },
      ],
    }),
    statement('peskov-1', '2023-09-06', 'denies', { summary: 'The spokesman said there were no shells.' }),
    statement('peskov-2', '2024-09-06', 'declines', { summary: 'No comment on troops.' }),
  ],
  context: [
    {
      id: 'kirby-2',
      speaker: 'kirby',
      date: '2022-08',
      dateBasis: 'reported',
      why: 'Drones of another country.',
      summary: 'Spoke of drones.',
      quotations: [],
      sources: ['s'],
    },
  ],
});

export function services(page: PageState, rest: Partial<PopupServices> = {}) {
  return {
    getPageState: vi.fn(async (): Promise<PageState> => page),
    goTo: vi.fn(async () => undefined),
    setSite: vi.fn(async () => undefined),
    checkPage: vi.fn(async () => undefined),
    alwaysOnSite: vi.fn(async () => true),
    loadIndex: vi.fn(async (): Promise<ClaimsIndex> => index),
    checkQuote: vi.fn(async (): Promise<ToldFinding | null> => null),
    copy: vi.fn(async () => true),
    openOptions: vi.fn(),
    close: vi.fn(),
    ...rest,
  };
}

/** Until neither the page nor the index is waited for. */
const ready = (root: HTMLElement) => vi.waitFor(() => expect(root.querySelector('.reading')).toBeNull());

export async function open(calls: PopupServices): Promise<HTMLElement> {
  const root = show(<PopupApp services={calls} />);
  await settled();
  await ready(root);
  return root;
}

export async function type(root: HTMLElement, query: string): Promise<void> {
  const field = root.querySelector('input') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  await ready(root);
}

export async function key(target: Element, name: string, more: object = {}): Promise<void> {
  const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
    key: name,
    code: name,
    ...more,
  });
  target.dispatchEvent(event);
  await settled();
}
