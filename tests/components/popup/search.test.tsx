import { describe, expect, it } from 'vitest';
import { byText, press, texts } from '../render';
import { HOST, key, open, services, type } from './popup-harness';

const opened = async () => {
  const calls = services({ kind: 'none-found', host: HOST });
  const root = await open(calls);
  return { calls, root, field: root.querySelector('input') as HTMLInputElement };
};

describe('results', () => {
  it('read as sentences, with the words marked', async () => {
    const { root } = await opened();
    await type(root, 'kirby shels');
    expect(texts('.list-head')).toEqual(['1 statementRead as Kirby shells']);
    expect(texts('.row')).toEqual(['John Kirby alleges 6 Sept 2022“shells and rockets”c · 1 source']);
    expect(texts('.row mark')).toEqual(['Kirby', 'shells']);
  });

  it('mark what stands beside the subject', async () => {
    const { root } = await opened();
    await type(root, 'drones');
    expect(texts('.row')).toEqual([
      'John Kirby Context by Aug 2022Spoke of drones.not about this subject, reported beside it · summary, no quotation on record',
    ]);
    await press(byText('.row', 'Kirby'));
    expect(texts('.details p')).toEqual(['Drones of another country.', 'Spoke of drones.']);
  });

  it('unfold in place, with every position, every remark and its source', async () => {
    const { root, field } = await opened();
    await type(root, 'kirby rockets');
    await key(field, 'Enter');
    expect(texts('.details .positions li')).toEqual([
      'Alleges Goods of c were sent',
      'Questions Goods of d were sent · Scope: in part',
    ]);
    expect(texts('.details blockquote')).toEqual(['“shells and rockets”', '«и ракеты»']);
    expect(root.querySelector('.details a')?.getAttribute('href')).toMatch('https://paper.example/s#:~:text=shells');
    await key(field, 'Enter');
    expect(texts('.details')).toEqual([]);
  });

  it('are owned by the list that the field controls', async () => {
    const { root, field } = await opened();
    await type(root, 'peskov');
    const list = root.querySelector(`#${field.getAttribute('aria-controls')}`);
    const rows = [...root.querySelectorAll('[role="option"]')].map(({ id }) => id);
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(list?.getAttribute('aria-owns')?.split(' ')).toEqual(rows);
    expect(rows).toHaveLength(2);
  });

  it('say when no statement has all words', async () => {
    const { root } = await opened();
    await type(root, 'drones troops');
    expect(texts('h2')).toEqual(['2 statements have some of these words']);
  });
});

describe('filters', () => {
  const choose = async (filter: string, option: string) => {
    await press(byText('.filter-button', filter));
    await press(byText('.menu [role="option"]', option));
  };

  it('show what they would leave, then their value', async () => {
    const { root } = await opened();
    await type(root, 'peskov');
    await press(byText('.filter-button', 'Year'));
    expect(texts('.menu [role="option"]')).toEqual(['Any year', '20241', '20231']);
    await press(byText('.menu [role="option"]', '2023'));
    expect(texts('.filter-button')).toEqual(['Stance', 'Speaker', '2023', 'Language']);
    expect(texts('.row .who')).toEqual(['Dmitry Peskov denies']);
    expect(texts('footer .link')).toEqual(['Check a quote', 'All 2 without filters']);
  });

  it('name the one that stands in the way', async () => {
    const { root } = await opened();
    await type(root, 'peskov');
    await choose('Year', '2023');
    await type(root, 'peskov troops');
    expect(texts('.notice h2')).toEqual(['No statement matches']);
    expect(texts('.notice p').join()).toMatch(
      'for these words in 2023, up to 20 February 2026. No match is not clearance.',
    );
    await press(byText('button', /^Clear the year \(1 statement\)$/));
    expect(texts('.row .who')).toEqual(['Dmitry Peskov declines to say']);
  });

  it('that stand in the way together are cleared together', async () => {
    const { root } = await opened();
    await type(root, 'peskov');
    await choose('Year', '2023');
    await choose('Stance', 'Denies');
    await type(root, 'peskov troops');
    await press(byText('button', /^Clear all filters \(1 statement\)$/));
    expect(texts('.row .who')).toEqual(['Dmitry Peskov declines to say']);
  });
});

describe('Escape', () => {
  it('clears, then closes', async () => {
    const { root, field, calls } = await opened();
    await type(root, 'peskov');
    await key(field, 'Escape');
    expect(field.value).toBe('');
    expect(texts('h2')).toEqual(['Nothing marked on this page']);
    expect(calls.close).not.toHaveBeenCalled();
    await key(field, 'Escape');
    expect(calls.close).toHaveBeenCalledOnce();
  });
});
