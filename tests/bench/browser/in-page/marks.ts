import Mark from 'mark.js';
import { createHitTest } from '../../../../page/hit-test';
import type { Mark as PlacedMark } from '../../../../page/marks';
import { createMarks } from '../../../../page/marks';
import { MARKS_CSS } from '../../../../page/marks-css';

export interface Painting {
  ms: number;
  mutations: number;
}

const PARAGRAPHS_A_MARK = 2;

/** Fills the page with paragraphs, two marks in each, every passage with words of its own. */
export function fill(count: number): void {
  const style = document.createElement('style');
  style.textContent = MARKS_CSS;
  document.head.append(style);
  for (let at = 0; at < count / PARAGRAPHS_A_MARK; at++) {
    const paragraph = document.createElement('p');
    paragraph.append(
      `Report ${at} begins. `,
      `Pyongyang sent shells of lot ${at}a to Moscow, the envoy said`,
      '. Nobody answered for a while, and then somebody did. ',
      `Moscow denied that lot ${at}b had come from Pyongyang`,
      ' and spoke of the weather.',
    );
    paragraph.normalize();
    document.body.append(paragraph);
  }
}

const PASSAGE = /Pyongyang sent [^,]+, the envoy said|Moscow denied [^.]+ Pyongyang/g;

function places(): { node: Text; start: number; text: string }[] {
  return [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const node = paragraph.firstChild as Text;
    return [...node.data.matchAll(PASSAGE)].map(({ index, 0: text }) => ({ node, start: index, text }));
  });
}

function marksOfPage(): PlacedMark[] {
  return places().map(({ node, start, text }, id) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return { id, range };
  });
}

function painting(work: () => void): Painting {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  const start = performance.now();
  work();
  return { ms: performance.now() - start, mutations: observer.takeRecords().length };
}

/** Paints marks as the extension does. @returns also how many there were */
export function paintHighlights(): Painting & { marks: number } {
  const marks = marksOfPage();
  const painter = createMarks();
  return { ...painting(() => painter.paint(marks)), marks: marks.length };
}

/** The same passages by mark.js, which looks for the words. */
export function paintWithMarkJs(): Painting {
  const passages = places().map(({ text }) => text);
  return painting(() => new Mark(document.body).mark(passages, { separateWordSearch: false }));
}

/** The same by mark.js when it is told the places. */
export function paintRangesWithMarkJs(): Painting {
  let before = 0;
  const ranges = [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const { data } = paragraph.firstChild as Text;
    const own = [...data.matchAll(PASSAGE)].map(({ index, 0: text }) => ({
      start: before + index,
      length: text.length,
    }));
    before += data.length;
    return own;
  });
  return painting(() => new Mark(document.body).markRanges(ranges));
}

/** Too new for the library's types. */
const builtIn = CSS.highlights as HighlightRegistry & { highlightsFromPoint?(x: number, y: number): unknown };
const STEP_PX = 37;
const BATCH = 20;

/** µs for each of several points of the window: ours, and what browsers have built in. */
export function hitTimes(): { ours: number[]; builtIn: number[]; hits: number } {
  const marks = marksOfPage();
  createMarks().paint(marks);
  const hitTest = createHitTest(document);
  hitTest.index(marks);
  const points: { x: number; y: number }[] = [];
  for (let y = 5; y < innerHeight; y += STEP_PX) for (let x = 5; x < innerWidth; x += STEP_PX) points.push({ x, y });
  const times = (find: (x: number, y: number) => unknown): number[] => {
    const batches: number[] = [];
    for (let at = 0; at + BATCH <= points.length; at += BATCH) {
      const start = performance.now();
      for (const { x, y } of points.slice(at, at + BATCH)) find(x, y);
      batches.push(((performance.now() - start) * 1000) / BATCH);
    }
    return batches;
  };
  hitTest.at(1, 1); // the first one lays the page out
  const hits = points.filter(({ x, y }) => hitTest.at(x, y) !== null).length;
  return { ours: times(hitTest.at), builtIn: times((x, y) => builtIn.highlightsFromPoint?.(x, y)), hits };
}
