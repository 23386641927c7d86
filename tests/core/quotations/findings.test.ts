import { describe, expect, it } from 'vitest';
import { makeCard } from '../../../core/card-building';
import { checkPassage, holdsQuotation } from '../../../core/quotations/check-passage';
import { checkSelection } from '../../../core/quotations/check-selection';
import { mention } from '../small-index';
import { index, quotations } from './data';

const ABOUT = { published: '2024-01-11', language: 'en', claim: 'ballistic-missiles-2024' };
const ALTERED =
  'Our information confirms that the DPRK recently provided Russia with ballistic missile launchers and several dozen ballistic missiles';
const VERBATIM = 'The DPRK does not feel the need to comment on every U.S. groundless accusation';

const inPassage = (text: string, about = ABOUT) =>
  checkPassage({ text, start: 0, end: text.length }, about, quotations);
const selected = (text: string, before = '', after = '') => checkSelection({ before, text, after }, ABOUT, quotations);

describe('quotations of a passage', () => {
  it.each([
    ['verbatim', `“${VERBATIM},” Kim Song said.`, 'as-printed'],
    ['verbatim without a speaker', `“${VERBATIM}.”`, 'as-printed'],
    ['of somebody else', `“${VERBATIM},” John Kirby said.`, 'misattributed'],
    ['altered', `“${ALTERED},” John Kirby said.`, 'altered'],
    ['cut', '“The DPRK does not feel the need to comment on every … accusation,” Kim Song said.', 'with-cuts'],
    ['of other words', 'He said: “Interest rates will stay where they are until the spring.”', 'not-found'],
    ['Russian', '«Мы поэтому и приехали сюда», — ответил президент.', 'as-printed'],
    ['Ukrainian', '«Росія вже імпортувала 1,5 млн боєприпасів із КНДР», — сказав він.', 'as-printed'],
    [
      'Korean',
      '국방성은 “우리는 지난 시기 러시아에 무기나 탄약을 수출한 적이 없고 앞으로도 그럴 계획이 없다”고 밝혔다.',
      'other-rendering',
    ],
  ])('%s', (_what, text, outcome) => {
    expect(inPassage(text).map((finding) => finding.outcome)).toEqual([outcome]);
  });

  it('shows the position on the card’s claim', () => {
    const [finding] = inPassage(`“${ALTERED},” John Kirby said.`, { ...ABOUT, claim: 'technology-for-arms' });
    expect(finding?.found?.view.position?.claim).toBe('technology-for-arms');
    expect(finding?.found?.view.claim?.id).toBe('technology-for-arms');
  });

  it('says that a translation is one, and what the original is', () => {
    const [finding] = inPassage('“This is why we are visiting here,” he said.');
    expect(finding?.found?.wording.rendering.translated).toBe(true);
    expect(finding?.found?.original).toBe('ru');
    expect(finding?.found?.others.length).toBeGreaterThan(1);
  });

  it('tells a sentence that was added by itself', () => {
    const text = `“${VERBATIM},” Kim Song said. “Interest rates will stay where they are until the spring.”`;
    expect(inPassage(text).map(({ outcome }) => outcome)).toEqual(['as-printed', 'not-found']);
  });

  const IMAGERY = 'This imagery shows that on November 18th, five Russian railcars traveled from Russia to North Korea';

  it('takes a reporting clause for no ellipsis', () => {
    const cut = inPassage(`“${IMAGERY.replace(', five ', ',” Kirby said, “')}.”`);
    expect(cut.map(({ outcome }) => outcome)).toEqual(['altered']);
    expect(cut[0]?.differences).toEqual([{ kind: 'number', page: '', record: 'five' }]);
    const whole = inPassage(`“${IMAGERY.replace(', five', ',” Kirby said, “five')}.”`);
    expect(whole.map(({ outcome }) => outcome)).toEqual(['as-printed']);
    expect(whole[0]?.text).toContain('18th … five');
    const few = inPassage(
      '“We have information,” Watson said, “these discussions to continue, to include leader-level diplomatic engagement in Russia.”',
    );
    expect(few.map(({ outcome }) => outcome)).toEqual(['altered']);
  });

  it('reads an answer before a reporting clause as one: “No,” he said, “agreements …”', () => {
    const words = 'agreements have been signed on this or any other topic, there were no such plans';
    const [finding] = inPassage(`“No,” Peskov said, “${words}.”`);
    expect(finding?.differences).toEqual([{ kind: 'negation', page: '', record: 'no' }]);
    expect(inPassage(`“No,” Peskov said, “no ${words}.”`).map(({ outcome }) => outcome)).toEqual(['as-printed']);
  });

  it('shows both wordings where they are the same words, but not letter for letter', () => {
    const [other] = inPassage(`“${IMAGERY.replace('five', '5')},” Kirby said.`);
    expect(other?.outcome).toBe('as-printed');
    expect(other?.sides?.record.map(({ text }) => text).join('')).toBe(`${IMAGERY}.`);
    const [same] = inPassage(`“${IMAGERY.replace('This', 'this')}”, Kirby said.`);
    expect(same?.sides).toBeNull();
  });

  it('gives found words the language of the record, whatever the page is in', () => {
    const [finding] = inPassage(`“${VERBATIM}.”`, { ...ABOUT, language: 'ar' });
    expect(finding?.language).toBe('en');
    const [unknown] = inPassage('“Interest rates will stay where they are until the spring.”', {
      ...ABOUT,
      language: 'ar',
    });
    expect(unknown?.language).toBe('ar');
  });

  it('tells a Korean amount as a number', () => {
    const [finding] = inPassage(
      '국방부는 “컨테이너 적재량을 고려하면 러시아가 가장 필요로 하는 포탄의 양으로 추산하면 수백만 발에 해당하는 규모”라고 말했다.',
    );
    expect(finding?.differences.map(({ kind }) => kind)).toEqual(['number']);
  });

  it.each([
    ['scare quotes', 'They called it a “grave step” and left.'],
    ['a title', 'She wrote “Shells by Rail” in spring.'],
    ['none', 'Moscow denied it.'],
  ])('leaves %s alone', (_what, text) => {
    expect(holdsQuotation({ text, start: 0, end: text.length })).toBe(false);
    expect(inPassage(text)).toEqual([]);
  });

  it('is waited for by the card of a passage that has one', () => {
    const quotes = (block: string) =>
      makeCard(index, mention({ end: block.length }), { published: null, publishedFrom: null }, block).quotes;
    expect(quotes(`“${VERBATIM},” Kim Song said.`)).toBeNull();
    expect(quotes('Kim Song said nothing.')).toEqual([]);
  });

  it('reads only so far around a passage', () => {
    const far = `“${VERBATIM}.” ${'The harbour lies still. '.repeat(400)}`;
    const start = far.length;
    expect(holdsQuotation({ text: `${far}Moscow denied it.`, start, end: start + 17 })).toBe(false);
  });
});

describe('a selection', () => {
  it('inside a quotation takes its speaker from around it', () => {
    const finding = selected(VERBATIM, 'The envoy put it so: “', ',” said John Kirby.');
    expect(finding).toMatchObject({ outcome: 'misattributed', speaker: 'John Kirby', isOtherSpeaker: true });
  });

  it('without marks around it has no speaker', () => {
    expect(selected(VERBATIM, 'John Kirby said that ', ' today.')).toMatchObject({
      outcome: 'as-printed',
      speaker: null,
    });
  });

  it('of a whole sentence is its quotation', () => {
    const finding = selected(`Washington spoke. “${ALTERED},” John Kirby said on Thursday.`);
    expect(finding).toMatchObject({ outcome: 'altered', text: ALTERED, speaker: 'John Kirby' });
    expect(finding.differences.map(({ kind }) => kind)).toEqual(['number', 'other']);
  });

  it('that takes a mark along is the words', () => {
    expect(selected(`“${VERBATIM}`, 'He said: ', ' today.” Then').outcome).toBe('as-printed');
  });

  it.each([
    [
      'words',
      'feel the need to comm',
      'He said: “The DPRK does not ',
      'ent on every U.S. groundless accusation.”',
      'to comment',
    ],
    ['a contraction', 'The DPRK doesn', 'He said: “', '’t feel the need to comment.”', 'doesn’t'],
    ['a number', 'an error margin of 500 to 1', 'He said: “', ',500 meters.”', '1,500'],
  ])('that ends inside %s takes all of it', (_what, text, before, after, whole) => {
    expect(selected(text, before, after).text).toMatch(new RegExp(`${whole}$`));
  });

  it('that begins inside a word takes all of it', () => {
    const finding = selected('cars traveled from Russia to North Korea', 'He said: “five Russian rail', '.”');
    expect(finding).toMatchObject({ outcome: 'as-printed', text: 'railcars traveled from Russia to North Korea' });
  });

  it('of a script without spaces is as selected', () => {
    expect(selected('朝鮮はロシアに武器を供給した', '彼は「北', 'と述べた」').text).toBe(
      '朝鮮はロシアに武器を供給した',
    );
  });

  it('from one part of an interrupted quotation into the next', () => {
    const both = 'does not feel the need,” Kim Song said, “to comment on every U.S. groundless';
    const { outcome, text, speaker } = selected(both, '“The DPRK ', ' accusation.”');
    expect([outcome, speaker]).toEqual(['as-printed', 'Kim Song']);
    expect(text).toBe('does not feel the need … to comment on every U.S. groundless');
  });

  it.each([
    ['nothing', '', 'too-short'],
    ['three words', 'no such deliveries', 'too-short'],
    ['two words that somebody is on record with', 'no comment', 'too-short'],
    ['a page', 'We sold nothing at all. '.repeat(200), 'too-long'],
  ])('of %s', (_what, text, outcome) => {
    expect(selected(text)).toMatchObject({ outcome, found: null, closest: null });
  });

  it('that is not on record has the closest words beside it, if there are any', () => {
    const close = selected(
      'North Korea has sent soldiers, shells and missiles to Russia, and it will send more unless somebody stops it',
    );
    expect(close).toMatchObject({ outcome: 'not-found', found: null });
    expect(close.closest?.view.speaker.name).toBe('Linda Thomas-Greenfield');
    expect(selected('Interest rates will stay where they are until inflation has come down').closest).toBeNull();
  });
});
