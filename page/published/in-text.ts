import { normalise } from '../../core/text/normalise';
import type { Block } from '../block-builder';
import { printedDays } from './date-text';
import type { DateRules } from './day';
import { isPlausible } from './day';

/** A date line is short: a date, perhaps a byline and a time of day. */
const LONGEST_DATE_LINE = 160;
/** A paragraph of the article; two of them, and the head of the article is over. */
const LONG_BLOCK = 250;
const LONG_BLOCKS_IN_HEAD = 2;
const MOST_BLOCKS_IN_HEAD = 20;
/** A place, a date and a dash or bracket, at the start of a paragraph. */
const DATELINE_START = 48;
const SHORTEST_HEADLINE = 8;

const PUBLISHED =
  /publi(?:shed|cation|é|cado|cato|kov)|post(?:ed|é)|issued|release date|veröffentlicht|erschienen|опубликован|публикаци|опубліков|публікаці|등록|입력|게재|작성|掲載|公開|配信|発表|发布|發佈|đăng|xuất bản/iu;
const UPDATED =
  /updated|modified|revised|mis à jour|actualiz|aktualis|обновлен|изменен|оновлен|수정|업데이트|更新|cập nhật|accessed|retrieved/iu;

type Day = { day: string; published: boolean };

/** The days of one line that can be the article's: never the ones labelled as updates. */
function daysOf(text: string, { today, lang }: DateRules): Day[] {
  let from = 0;
  return printedDays(text, lang).flatMap(({ day, index, length }) => {
    const label = text.slice(from, index);
    from = index + length;
    const published = PUBLISHED.test(label);
    return isPlausible(day, today) && (published || !UPDATED.test(label)) ? [{ day, published }] : [];
  });
}

function headlineBlock(blocks: Block[], title: string): number {
  const wanted = normalise(title).text.trim();
  if (wanted.length < SHORTEST_HEADLINE) return -1;
  return blocks.findIndex(({ text }) => {
    if (text.length > title.length * 2 + 200) return false;
    const shown = normalise(text).text.trim();
    return shown.length >= SHORTEST_HEADLINE && (shown.includes(wanted) || wanted.startsWith(shown));
  });
}

/** The date line below the headline, or a dateline that opens a paragraph there. */
function dayInHead(blocks: Block[], headline: number, rules: DateRules): string | null {
  let long = 0;
  for (const { text } of blocks.slice(headline + 1, headline + 1 + MOST_BLOCKS_IN_HEAD)) {
    const line = text.trim();
    if (line.length <= LONGEST_DATE_LINE) {
      const days = daysOf(line, rules);
      const day = days.find(({ published }) => published) ?? days[0];
      if (day) return day.day;
    } else {
      const opening = /^(.{0,80}?\d{4}.{0,16}?)\s?(?:[-–—:]|\(|\/\/)/u.exec(line.slice(0, DATELINE_START + 40))?.[1];
      const day = opening && opening.length <= DATELINE_START ? daysOf(opening, rules)[0] : undefined;
      if (day) return day.day;
    }
    if (line.length >= LONG_BLOCK && ++long === LONG_BLOCKS_IN_HEAD) break;
  }
  return null;
}

/** A line anywhere that says it is the day of publication, when all such lines agree. */
function dayLabelled(blocks: Block[], rules: DateRules): string | null {
  const days = blocks
    .filter(({ text }) => text.length <= LONGEST_DATE_LINE && PUBLISHED.test(text))
    .flatMap(({ text }) => daysOf(text.trim(), rules))
    .flatMap(({ day, published }) => (published ? [day] : []));
  return new Set(days).size === 1 ? (days[0] as string) : null;
}

/**
 * The day of publication as the text prints it. A bare date above the headline is the reader's day, not the
 * article's, and bare dates below the article are those of other articles: neither counts.
 */
export function publishedInText(blocks: Block[], title: string, rules: DateRules): string | null {
  const headline = headlineBlock(blocks, title);
  return (headline < 0 ? null : dayInHead(blocks, headline, rules)) ?? dayLabelled(blocks, rules);
}
