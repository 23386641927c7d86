import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import { quotationsOf } from './fixture';

const KIRBY = 'The first trains have crossed the border with artillery shells on board';
const NEBENZIA = 'They spread false information without the trouble of checking it first';
const AGENCY = 'Ten shipments of shells have left the port since the beginning of August';
const OFFICIAL = 'We believe that the purchase of these rockets has not been completed so far';

const quotations = quotationsOf(
  { id: 'kirby', quotations: [[KIRBY]] },
  { id: 'nebenzia', speaker: 'vassily-nebenzia', quotations: [[NEBENZIA]] },
  { id: 'agency', speaker: 'rok-nis', relayedBy: 'yoo-sang-bum', quotations: [[AGENCY]] },
  { id: 'official', speaker: 'us-official', quotations: [[OFFICIAL]] },
);

/** words, speaker as printed, verdict */
const SPEAKERS: [string, string, string][] = [
  [KIRBY, 'John Kirby', 'verbatim'],
  [KIRBY, 'john-kirby', 'verbatim'],
  [KIRBY, 'White House national security spokesman John Kirby', 'verbatim'],
  [KIRBY, 'spokesman Kirby', 'verbatim'],
  [KIRBY, '존 커비 백악관 조정관', 'verbatim'],
  [KIRBY, 'the White House', 'verbatim'],
  [KIRBY, 'Washington', 'verbatim'],
  [KIRBY, 'a US official', 'verbatim'],
  [KIRBY, 'an official', 'verbatim'],
  [KIRBY, 'The Daily', 'verbatim'],
  [KIRBY, 'Robert Kirby', 'misattributed'],
  [KIRBY, 'Vassily Nebenzia', 'misattributed'],
  [KIRBY, 'Moscow', 'misattributed'],
  [KIRBY, "South Korea's spy agency", 'misattributed'],
  [KIRBY, 'Angela Merkel', 'misattributed'],
  [NEBENZIA, 'Vasily Nebenzya', 'verbatim'],
  [NEBENZIA, 'Nebensia', 'verbatim'],
  [NEBENZIA, 'постпред России Василий Небензя', 'verbatim'],
  [NEBENZIA, 'Небензю', 'verbatim'],
  [NEBENZIA, 'the Russian envoy', 'verbatim'],
  [NEBENZIA, "Russia's defence ministry", 'misattributed'],
  [NEBENZIA, 'Pyongyang', 'misattributed'],
  [AGENCY, '국정원', 'verbatim'],
  [AGENCY, 'Yoo Sang Bum', 'verbatim'],
  [AGENCY, 'Sang-bum Yoo', 'verbatim'],
  [AGENCY, 'a South Korean lawmaker', 'verbatim'],
  [AGENCY, 'Seoul', 'verbatim'],
  [AGENCY, 'Tokyo', 'misattributed'],
  [OFFICIAL, 'US officials', 'verbatim'],
  [OFFICIAL, 'John Kirby', 'verbatim'],
  [OFFICIAL, 'Небензя', 'misattributed'],
];

describe('speakers', () => {
  test.each(SPEAKERS)('%s | %s: %s', (text, speaker, verdict) => {
    expect(checkQuotation(quotations, { text, speaker }).verdict).toBe(verdict);
  });

  test('words that several have said are anybody’s of them', () => {
    const both = quotationsOf(
      { id: 'kirby', quotations: [[NEBENZIA]] },
      { id: 'nebenzia', speaker: 'vassily-nebenzia', quotations: [[NEBENZIA]] },
    );
    expect(checkQuotation(both, { text: NEBENZIA, speaker: 'Небензя' }).statement).toBe('nebenzia');
    expect(checkQuotation(both, { text: NEBENZIA, speaker: 'Kirby' }).statement).toBe('kirby');
  });

  test('changed words of somebody else are not called the given speaker’s', () => {
    const text = KIRBY.replace('first', 'last').replace('artillery', 'rusty');
    expect(checkQuotation(quotations, { text, speaker: 'Nebenzia' }).verdict).toBe('unknown');
    expect(checkQuotation(quotations, { text, speaker: 'Kirby' }).verdict).toBe('altered');
  });
});

describe('dates', () => {
  test('a statement later than the page is told', () => {
    const { verdict, reasons } = checkQuotation(quotations, { text: KIRBY, published: '2023-11-01' });
    expect(verdict).toBe('verbatim');
    expect(reasons.join(' ')).toContain('later than this page');
  });

  test('a page of the day before may be in another time zone', () => {
    const { reasons } = checkQuotation(quotations, { text: KIRBY, published: '2024-01-03' });
    expect(reasons.join(' ')).not.toContain('later');
  });
});
