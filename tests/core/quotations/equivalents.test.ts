import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import { onRecord } from './fixture';

/** Each page prints the record's words in another way. */
const SAME: [record: string, page: string][] = [
  ['We have never had "arms dealings" with Russia', '“We have never had ‘arms dealings’ with Russia,”'],
  ['two-way traffic in arms – and oil', 'two‑way traffic in arms — and oil'],
  ['Всё это ложь от начала и до конца', 'Все это ложь от начала и до конца'],
  ['Russia bought artillery ammunition', 'Russia bought artil\u00adlery ammu\u200bnition'],
  ['It is a violation and they do not deny it', "It's a violation and they don't deny it"],
  ['We cannot confirm that they will not come', "We can't confirm that they won't come"],
  ['the defense ministry recognized these rumors', 'the defence ministry recognised these rumours'],
  ['a program of anti-aircraft armor and non-proliferation', 'a programme of antiaircraft armour and nonproliferation'],
  ['The DPRK has sent them to Russia', "The Democratic People's Republic of Korea has sent them to Russia"],
  ['The U.S. asked the UN Security Council twice', 'The United States asked the United Nations Security Council twice'],
  ['It delivered 1,000,000 rounds and two guns', 'It delivered one million rounds and 2 guns'],
  ['more than a thousand containers were shipped', 'more than 1,000 containers were shipped'],
  ['two hundred and forty of them were seen', '240 of them were seen'],
  ['They released $9 million of the funds', 'They released 9 million dollars of the funds'],
  ['On January 2, 2024 they struck Kharkiv', 'On Jan. 2, 2024 they struck Kharkov'],
  ['about 40 percent of the shells they fire', 'about 40 per cent of the shells they fire'],
  ['The KN-23 flew 460 kilometers that day', 'The KN23 flew 460 km that day'],
  ['Росія імпортувала 1,5 млн снарядів із КНДР', 'Росія імпортувала 1,5 мільйона снарядів із КНДР'],
  ['направить в РФ одну тысячу саперов', 'направить в Российскую Федерацию 1000 саперов'],
  ['우리 나라가 무기를 수출한적이 없다는것이다', '우리나라가 무기를 수출한 적이 없다는 것이다'],
  ['모든 무기 거래는 안보리 결의에 대한 명백한 위반', '모든 무기 거래는 안보리 결의에 대한 명백한 위반이다'],
  ['포탄이 100만 발 이상인 것으로 파악했다', '포탄이 1,000,000 발 이상인 것으로 파악했다'],
  ['去年の十二月三十日に発射された', '去年の12月30日に発射された'],
  ['Phía Nga không bình luận về tin đồn', 'PHÍA NGA KHÔNG BÌNH LUẬN VỀ TIN ĐỒN'],
];

describe('the same words in another form', () => {
  test.each(SAME)('%s | %s', (record, page) => {
    expect(checkQuotation(onRecord(record), { text: page }).verdict).toBe('verbatim');
  });
});

/** Each looks like the record's words and is not. */
const DIFFERENT: [record: string, page: string, kind: string][] = [
  ['The US has no right to lecture us on how to live', 'The US has no right to lecture the US on how to live', 'name'],
  ['It delivered 1,5 million rounds to the front line', 'It delivered 15 million rounds to the front line', 'number'],
  [
    'He was seen in Moscow on November 18th with generals',
    'He was seen in Moscow on December 18th with generals',
    'number',
  ],
  ['the DPRK delivered these missiles to Russia', 'the Republic of Korea delivered these missiles to Russia', 'name'],
  [
    'Washington and Seoul informed Tokyo about the ships',
    'Washington and London informed Tokyo about the ships',
    'name',
  ],
  ['the accusations are completely unfounded and old', 'the accusations are completely founded and old', 'negation'],
  ['North Korea has provided Russia with containers', 'Russia has provided North Korea with containers', 'name'],
  ['북한이 러시아에 무기를 수출한 적이 없다고 밝혔다', '북한이 러시아에 무기를 수출한 적이 있다고 밝혔다', 'negation'],
  ['安保理の責任を放棄して良いわけではないと述べた', '安保理の責任を放棄して良いと述べた', 'negation'],
  ['они это все время сообщают журналистам в Москве', 'они это все время не сообщают журналистам в Москве', 'negation'],
  ['They have exported shells to the Russian army', 'They will export shells to the Russian army', 'verb'],
];

describe('other words', () => {
  test.each(DIFFERENT)('%s | %s', (record, page, kind) => {
    const check = checkQuotation(onRecord(record), { text: page });
    expect([check.verdict, check.differences[0]?.kind]).toEqual(['altered', kind]);
  });
});
