import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import { onRecord, quotationsOf } from './fixture';

const EXPORTS =
  'We have never exported weapons or ammunition to Russia before, but we will stand by our friends there.';
const EVIDENCE = 'Experts have not found any evidence that the accusations against the ministry have any basis in fact';
const REPORT = "The media's false report that the DPRK offered munitions to Russia is not worth any comment";
const KOREAN = '우리는 지난 시기 러시아에 무기나 탄약을 수출한 적이 없고 앞으로도 그럴 계획이 없다';
const JAPANESE = 'ロシアに武器や弾薬を輸出したことはなく、今後もその計画はない';
const BRACKETS = 'We have information that [North Korea] recently delivered even more arms to Russia for its war';
const CONTAINERS =
  'In recent weeks they have provided Russia with more than 1,000 containers of equipment and munitions';
const ONLY = 'It is not only the British service, it is the American service as well that keeps reporting this';

/** record, page, verdict */
const CUTS: [string, string, string][] = [
  [EXPORTS, 'we will stand by our friends there', 'verbatim'],
  [EXPORTS, 'never exported weapons or ammunition', 'verbatim'],
  [EXPORTS, 'exported weapons or ammunition to Russia', 'altered'],
  [EXPORTS, 'weapons or ammunition to Russia before, but we', 'altered'],
  [EXPORTS, 'We have … exported weapons or ammunition to Russia', 'altered'],
  [EXPORTS, 'We have never exported weapons … to Russia before', 'verbatim'],
  [EXPORTS, 'we will stand by our friends … We have never exported weapons', 'altered'],
  [EXPORTS, 'We have never exported weapons to Russia before', 'altered'],
  [EVIDENCE, 'the accusations against the ministry have any basis in fact', 'altered'],
  [EVIDENCE, 'any basis in fact for this', 'unknown'],
  [REPORT, 'the DPRK offered munitions to Russia', 'altered'],
  [REPORT, 'the DPRK offered munitions to Russia is not worth any comment', 'altered'],
  ['There is no doubt that they cooperate closely today', 'they cooperate closely today', 'verbatim'],
  ['It is impossible to determine the purpose of the train', 'determine the purpose of the train', 'altered'],
  [
    'It is impossible to determine the purpose of the train',
    'It is … to determine the purpose of the train',
    'altered',
  ],
  ['Ukraine says two of five missiles were made in Korea', 'five missiles were made in Korea', 'altered'],
  [ONLY, 'it is the American service as well', 'verbatim'],
  [ONLY, 'It is … only the British service', 'altered'],
  [KOREAN, '앞으로도 그럴 계획이 없다', 'verbatim'],
  [KOREAN, '러시아에 무기나 탄약을 수출한 적이', 'altered'],
  [JAPANESE, '今後もその計画はない', 'verbatim'],
  [JAPANESE, 'ロシアに武器や弾薬を輸出したことは', 'altered'],
  ['Россия ни разу не обращалась с просьбами о поставке ракет', 'обращалась с просьбами о поставке ракет', 'altered'],
  ['Các quan chức đó không bình luận về những tin đồn này', 'bình luận về những tin đồn này', 'altered'],
];

/** record, page, verdict */
const GLOSSES: [string, string, string][] = [
  [CONTAINERS, 'they [the North Koreans] have provided Russia with more than 1,000 containers', 'verbatim'],
  [CONTAINERS, '[the two countries] have provided Russia with more than 1,000 containers', 'verbatim'],
  [CONTAINERS, 'they have provided [Moscow] with more than 1,000 containers', 'verbatim'],
  [CONTAINERS, 'they have provided [Iran] with more than 1,000 containers', 'altered'],
  [CONTAINERS, 'they have [not] provided Russia with more than 1,000 containers', 'altered'],
  [CONTAINERS, 'they have provided Russia with more than [10,000] containers', 'altered'],
  [CONTAINERS, '[T]hey have provided Russia with more than 1,000 containers', 'verbatim'],
  [CONTAINERS, 'they have provided Russia[1] with more than 1,000 containers', 'verbatim'],
  [CONTAINERS, 'they have provided Russia (the buyer) with more than 1,000 containers', 'verbatim'],
  [BRACKETS, 'North Korea recently delivered even more arms to Russia', 'verbatim'],
  [BRACKETS, 'the DPRK recently delivered even more arms to Russia', 'verbatim'],
  [BRACKETS, 'information that recently delivered even more arms to Russia', 'verbatim'],
  [BRACKETS, 'information that [Iran] recently delivered even more arms', 'altered'],
  [BRACKETS, 'information that Iran recently delivered even more arms', 'altered'],
  ['They are seen in Russia', 'They are seen in [Iran]', 'altered'],
];

describe('cuts', () => {
  test.each(CUTS)('%s | %s: %s', (record, page, verdict) => {
    expect(checkQuotation(onRecord(record), { text: page }).verdict).toBe(verdict);
  });

  test('the word that a cut lost stands in the comparison', () => {
    const check = checkQuotation(onRecord(EXPORTS), { text: 'exported weapons or ammunition to Russia' });
    expect(check.diff).toEqual([
      { op: 'delete', text: 'never' },
      { op: 'equal', text: 'exported weapons or ammunition to Russia' },
    ]);
    expect(check.differences).toEqual([{ kind: 'negation', page: '', record: 'never' }]);
  });
});

describe('glosses', () => {
  test.each(GLOSSES)('%s | %s: %s', (record, page, verdict) => {
    expect(checkQuotation(onRecord(record), { text: page }).verdict).toBe(verdict);
  });
});

describe('several quotations of one statement', () => {
  const quotations = quotationsOf({
    quotations: [
      ['We have seen the first trains.'],
      ['They carry shells and rockets.'],
      ['More of them will follow soon.'],
    ],
  });

  test.each([
    ['We have seen the first trains … They carry shells and rockets.', 'verbatim'],
    ['We have seen the first trains. They carry shells and rockets.', 'verbatim'],
    ['They carry shells and rockets … We have seen the first trains', 'altered'],
    ['They carry shells. More of them will follow soon.', 'altered'],
  ])('%s: %s', (page, verdict) => {
    expect(checkQuotation(quotations, { text: page }).verdict).toBe(verdict);
  });
});
