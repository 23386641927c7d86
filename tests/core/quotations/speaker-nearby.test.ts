import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../core/quotations/in-passage';
import { speakerNearby } from '../../../core/quotations/speaker-nearby';
import { quotations } from './data';

const speaker = (text: string) => {
  const [first] = quotationsIn(text);
  return first && speakerNearby(text, first, quotations);
};

describe('the speaker that a sentence names', () => {
  it.each([
    ['“We sold nothing,” John Kirby told reporters.', 'John Kirby'],
    ['“We sold nothing,” said White House spokesman John Kirby on Friday.', 'John Kirby'],
    ['“We sold nothing,” said Kirby, who had flown in from Moscow.', 'Kirby'],
    ['“We sold nothing,” Kirby said, “and never will.”', 'Kirby'],
    ['John Kirby, the spokesman, said: “We sold nothing.”', 'John Kirby'],
    ['According to Kirby, “we sold nothing”.', 'Kirby'],
    ['“We sold nothing,” a White House official said.', 'a White House official'],
    ['“We sold nothing,” said Jane Harbourmaster.', 'Jane Harbourmaster'],
    ['«Мы ничего не продавали», — заявил официальный представитель Кремля Дмитрий Песков.', 'Кремля Дмитрий Песков'],
    ['Песков заявил: «Мы ничего не продавали».', 'Песков'],
    ['«Мы не продавали, — сказал Песков, — и не будем».', 'Песков'],
    ['По словам Пескова, «мы ничего не продавали».', 'Пескова'],
    ['«Ми нічого не продавали», — наголосив Турчинов.', 'Турчинов'],
    ['커비 조정관은 “북한이 미사일을 제공했다”고 말했다.', '커비 조정관'],
    ['ペスコフ報道官は「何も売っていない」と述べた。', 'ペスコフ報道官'],
    ['Ông Nebenzia nói: “Chúng tôi không bán gì”.', 'Ông Nebenzia'],
    ['“We sold nothing,” Putin’s spokesman Dmitry Peskov said.', 'Dmitry Peskov'],
    ['“We sold nothing,” the Kremlin said after John Kirby spoke.', 'the Kremlin'],
    ['Владимир Путин в Сочи сказал: «Мы ничего не продавали».', 'Владимир Путин'],
    ['The Kremlin had said: “We sold nothing.”', 'The Kremlin'],
    ['John Kirby said in Moscow: “We sold nothing.”', 'John Kirby'],
    ['“We hear of ‘arms dealings’ again,” Peskov said.', 'Peskov'],
    ['As John Kirby said, “we sold nothing”.', 'John Kirby'],
  ])('%s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    ['somebody said before', 'Kirby spoke first. “We sold nothing,” he said.'],
    ['nobody', 'A sign at the gate read “we sold nothing at all”.'],
    ['a clause about somebody else', '“We sold nothing” is how Kirby put it, while Peskov said little.'],
    ['two in one sentence', 'Kirby said that the North had sent arms and Nebenzia that it was “a bit of fake news”.'],
    ['a paper', '“We sold nothing,” said Korea Times.'],
    ['a common word', '“We sold nothing,” the clerk said.'],
    ['his spokesman', '“We sold nothing,” Putin’s spokesman said.'],
    ['a spokesman for him', '“We sold nothing,” said a spokesman for Putin.'],
    ['his spokesman, in Russian', '«Мы ничего не продавали», — заявил пресс-секретарь Путина.'],
    ['whom he answered', '«Мы ничего не продавали», — ответил он Зеленскому.'],
    ['whom he told, without a case', '«Мы ничего не продавали», — сказал он Кирби.'],
    ['an agency of the index', '“We sold nothing,” according to Reuters, which spoke to John Kirby.'],
    ['an agency, in Russian', '«Мы ничего не продавали», — сообщает ТАСС.'],
    ['an agency, in Korean', '연합뉴스는 “우리는 아무것도 팔지 않았다”고 전했다.'],
    ['who dismissed the words', '“We sold nothing” — John Kirby dismissed that reply.'],
    ['who called them something', '“We sold nothing,” a statement John Kirby called false.'],
    ['who said something of them', '“We sold nothing,” and John Kirby said it was a lie.'],
    ['who said what they are', '“We sold nothing,” John Kirby said it was a lie.'],
    ['who reported them of a party', 'As John Kirby said, the Kremlin’s line is “we sold nothing”.'],
    ['who said that a party told them', 'John Kirby said the Kremlin had told the world that “we sold nothing”.'],
    ['who said whose they are', 'John Kirby said the Kremlin’s line was “we sold nothing”.'],
    ['who rejected what another said', 'Peskov rejected what Kirby said: “We sold nothing.”'],
    ['of no office', '“We sold nothing,” a Ukrainian driver said.'],
    ['what was said of a capital', 'Разговор о передаче документов Пхеньяну пояснил: «Мы ничего не продавали».'],
    ['who quoted another', '“We sold nothing,” Robert Wood said, quoting Kirby.'],
    ['who quoted another before', 'Robert Wood, quoting John Kirby, said: “We sold nothing.”'],
    ['whose words hold another’s', '“Kirby told us, ‘We sold nothing at all’,” Peskov said.'],
    ['who said that a party said so', 'John Kirby said Moscow denied it: “We sold nothing.”'],
    ['who said what they say', 'John Kirby said they lie when they claim: “We sold nothing.”'],
    ['of two, in Korean', '커비 조정관은 국방성이 “우리는 아무것도 팔지 않았다”고 말했다고 전했다.'],
    ['another quotation’s speaker', '“Nothing.” Kirby said: “We sold it.”'],
  ])('left out: %s', (_whom, text) => {
    expect(speaker(text)).toBeNull();
  });
});
