/** @jsxImportSource preact */
import { describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp';
import type { OptionsServices, Settings } from '../../../components/options/services';
import { smallIndex } from '../../core/small-index';
import { byText, press, settled, show, texts } from '../render';

const SETTINGS: Settings = {
  off: ['off.example'],
  always: ['always.example'],
  everywhere: false,
  mutedClaims: ['c', 'gone'],
  theme: 'system',
  textSize: 100,
};

async function open(rest: Partial<OptionsServices> = {}) {
  let settings = SETTINGS;
  let changed: (settings: Settings) => void = () => undefined;
  const services = {
    getSettings: async () => settings,
    update: vi.fn(async (patch: Partial<Settings>) => {
      settings = { ...settings, ...patch };
      return settings;
    }),
    onChange: (callback: typeof changed) => {
      changed = callback;
    },
    loadIndex: async () => smallIndex({}),
    about: () => ({ version: '1.2.3', listedSites: 7 }),
    ...rest,
  };
  const root = show(<OptionsApp services={services} />);
  await vi.waitFor(() => expect(root.querySelector('#where .setting')).toBeTruthy());
  return { root, services, elsewhere: (next: Partial<Settings>) => changed({ ...settings, ...next }) };
}

const sites = () => texts('#where .undo-list li');

describe('sites', () => {
  it('stand with what the user did to them', async () => {
    await open();
    expect(sites()).toEqual(['always.exampleadded by youRemove', 'off.exampleturned off by youTurn on']);
  });

  it('stay in the list when taken out, and can be put back', async () => {
    const { services } = await open();
    await press(byText('#where li button', 'Remove'));
    expect(services.update).toHaveBeenLastCalledWith({ always: [] });
    expect(sites()).toEqual(['always.exampleremovedUndo', 'off.exampleturned off by youTurn on']);
    await press(byText('#where li button', 'Undo'));
    expect(services.update).toHaveBeenLastCalledWith({ always: ['always.example'] });
    expect(sites()[0]).toBe('always.exampleadded by youRemove');
  });

  it('are changed as they are now, not as they were drawn', async () => {
    const { services, elsewhere } = await open();
    elsewhere({ off: ['off.example', 'other.example'] });
    await settled();
    await press(byText('#where li button', 'Turn on'));
    expect(services.update).toHaveBeenLastCalledWith({ off: ['other.example'] });
  });

  it('say when there is none', async () => {
    await open({ getSettings: async () => ({ ...SETTINGS, off: [], always: [] }) });
    expect(texts('#where .none')).toEqual(['You have added no site and turned none off. The popup does both.']);
  });
});

it('asks to run on every site, and shows what came of it', async () => {
  const update = vi.fn(async () => SETTINGS);
  const { root } = await open({ update });
  await press(root.querySelector('[role="switch"]'));
  expect(update).toHaveBeenCalledExactlyOnceWith({ everywhere: true });
  expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('false');
});

it('names muted claims, and unmutes them', async () => {
  const { services } = await open();
  expect(texts('#marks li bdi')).toEqual(['c', 'gone']);
  await press(byText('#marks li button', 'Unmute'));
  expect(services.update).toHaveBeenLastCalledWith({ mutedClaims: ['gone'] });
});

it('puts theme and text size on the page', async () => {
  const { root, elsewhere } = await open();
  const inputs = () => [...root.querySelectorAll('#appearance input')].map((input) => input.hasAttribute('checked'));
  expect(inputs()).toEqual([true, false, false, true, false, false]);
  elsewhere({ theme: 'dark', textSize: 130 });
  const appearance = () => [document.body.dataset.theme, document.documentElement.style.fontSize];
  await vi.waitFor(() => expect(appearance()).toEqual(['dark', '130%']));
});

it('tells the index, or that it did not load', async () => {
  await open();
  const facts = ['20 February 2026', '0 statements, 0 speakers, 1 source', '1.2.3'];
  await vi.waitFor(() => expect(texts('.facts dd')).toEqual(facts));
  await open({ loadIndex: () => Promise.reject(new Error('cut off')) });
  await vi.waitFor(() => expect(texts('#index .none').join()).toMatch('did not load'));
});
