import type { DateRules } from './day';
import { publishedDay } from './day';

const TIMES = 'time[datetime], [itemprop~="datePublished"]';
const MOST_TIMES = 200;
const MODIFIED = /updat|modif|revis|comment/i;
const PUBLISHED = /publi|posted|entry-date|dateline/i;
/** Boxes in which the dates are those of other articles, or of comments. */
const OTHER_NAMES = /^(?:aside|nav|footer|blockquote|figure)$/;
const OTHER_CLASSES =
  /related|recommend|comment|respon|sidebar|teaser|promo|widget|trending|popular|latest|most-?read|more-(?:from|on)|read-?(?:next|more)/i;
const MOST_LEVELS = 60;

function isModified(time: Element): boolean {
  const property = time.getAttribute('itemprop') ?? '';
  const classes = time.getAttribute('class') ?? '';
  if (/datePublished/.test(property) || time.hasAttribute('pubdate')) return false;
  return MODIFIED.test(property) || (MODIFIED.test(classes) && !PUBLISHED.test(classes));
}

function isOtherBox(element: Element): boolean {
  if (OTHER_NAMES.test(element.localName)) return true;
  return OTHER_CLASSES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

/** How far up from the headline is the element that holds the time too; Infinity for the time of another article. */
function distance(time: Element, headline: Element | null): number {
  let level: Element | null = time;
  for (let up = 0; level && up < MOST_LEVELS; up++, level = level.parentElement) {
    if (headline ? level.contains(headline) : /^(?:article|main|body)$/.test(level.localName)) break;
    if (isOtherBox(level)) return Number.POSITIVE_INFINITY;
  }
  if (!level) return Number.POSITIVE_INFINITY;
  if (!headline) return level.localName === 'body' ? Number.POSITIVE_INFINITY : 0;
  let steps = 0;
  for (let up: Element | null = headline; up && up !== level; up = up.parentElement) steps++;
  return steps;
}

/** 0 for a time that says it is the day of publication, 1 for one that reads so, 2 for any other. */
function vagueness(time: Element): number {
  if (time.hasAttribute('pubdate') || /datePublished/.test(time.getAttribute('itemprop') ?? '')) return 0;
  return PUBLISHED.test(time.getAttribute('class') ?? '') ? 1 : 2;
}

/** The day of publication by the `<time>` elements (and microdata) nearest to the headline. */
export function publishedInTimes(document: Document, headline: Element | null, rules: DateRules): string | null {
  let best: { day: string; rank: number } | null = null;
  for (const time of [...document.querySelectorAll(TIMES)].slice(0, MOST_TIMES)) {
    if (isModified(time)) continue;
    const written = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent?.slice(0, 100);
    const day = publishedDay(written, rules);
    if (!day) continue;
    const rank = vagueness(time) * MOST_LEVELS + distance(time, headline);
    if (Number.isFinite(rank) && (!best || rank < best.rank)) best = { day, rank };
  }
  return best?.day ?? null;
}
