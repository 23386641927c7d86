import { broken, edit, PETROV, ROE, STATEMENTS } from './case';
import { OTHER_WORDS, roeAgain } from './second-statement';

const ENGLISH = 'text: Nobody has shown us any evidence of this so far\n          language: en';
const RUSSIAN = 'text: Северная Корея отправила России более тысячи контейнеров\n          language: ru';
const SECOND_REMARK = 'text: We condemn these deliveries in the strongest terms';

export const BROKEN_QUOTATIONS = [
  broken('quotation-source', PETROV, /"agency-1"/, edit(STATEMENTS, 'source: agency-2', 'source: agency-1')),
  broken(
    'quotation-length',
    PETROV,
    /64 words/,
    edit(STATEMENTS, 'Nobody has shown', `${'Nobody '.repeat(55)}has shown`),
  ),
  broken(
    'quotation-length',
    PETROV,
    /161 characters/,
    edit(STATEMENTS, ENGLISH, `text: ${'証'.repeat(161)}\n          language: ja`),
  ),
  broken('quotation-script', PETROV, /language ko/, edit(STATEMENTS, ENGLISH, 'text: Nobody\n          language: ko')),
  broken(
    'ungrouped-renderings',
    ROE,
    /quotation 1/,
    edit(STATEMENTS, SECOND_REMARK, 'text: North Korea sent Russia more than a thousand containers'),
  ),
  broken('ungrouped-renderings', ROE, /quotation 1/, edit(STATEMENTS, SECOND_REMARK, 'text: a thousand containers')),
  broken(
    'repeated-rendering',
    ROE,
    /another rendering/,
    edit(
      STATEMENTS,
      RUSSIAN,
      'text: north Korea has sent Russia more than a thousand containers in recent weeks.\n          language: en',
    ),
  ),
  broken(
    'original-language',
    ROE,
    /en and ru/,
    edit(STATEMENTS, 'language: ru\n          translated: true', 'language: ru\n          translated: false'),
  ),
  broken(
    'duplicate-statement',
    'roe-again',
    /what roe-2023-10-13-shells says/,
    roeAgain('The spokesperson said that North Korea had sent Russia 1,000 containers of shells.', OTHER_WORDS),
  ),
  broken(
    'duplicate-statement',
    'roe-again',
    /what roe-2023-10-13-shells says/,
    roeAgain('She spoke of shells.', 'North Korea has sent Russia more than a thousand containers in the last weeks'),
  ),
  broken(
    'repeated-quotation',
    'roe-again',
    /a quotation of roe-2023-10-13-shells/,
    roeAgain('She spoke again.', 'we condemn these deliveries in the strongest terms!'),
  ),
];
