import { describe, expect, it } from 'vitest';
import { isVisible } from '../../page/visibility';
import { bodyOf } from './dom';

const BOX = { left: 10, right: 110, top: 10, bottom: 30, width: 100, height: 20 };
const PLAIN = { position: 'static', clip: 'auto', clipPath: 'none', overflowX: 'visible', overflowY: 'visible' };

interface Layout {
  boxes?: Partial<typeof BOX>[];
  style?: Partial<typeof PLAIN>;
  elementBox?: { width: number; height: number };
  checkVisibility?: () => boolean;
}

function seen({ boxes = [{}], style = {}, elementBox = BOX, checkVisibility }: Layout): boolean {
  const element = bodyOf('<p>Text</p>').querySelector('p') as Element;
  Object.assign(element, { getBoundingClientRect: () => elementBox, ...(checkVisibility && { checkVisibility }) });
  const range = { startContainer: element.firstChild, getClientRects: () => boxes.map((box) => ({ ...BOX, ...box })) };
  const view = {
    scrollX: 0,
    getComputedStyle: (one: Element) => (one === element ? { ...PLAIN, ...style } : PLAIN),
  };
  return isVisible(range as unknown as Range, view as unknown as Window);
}

describe('isVisible', () => {
  it.each<[string, Layout, boolean]>([
    ['plain text', {}, true],
    ['the browser says no (opacity, visibility, display)', { checkVisibility: () => false }, false],
    ['the browser says yes', { checkVisibility: () => true }, true],
    ['no boxes', { boxes: [] }, false],
    ['boxes of one pixel', { boxes: [{ width: 1, height: 1 }] }, false],
    ['one of two boxes', { boxes: [{ width: 0 }, {}] }, true],
    ['moved off to the left', { boxes: [{ left: -9999, right: -9899 }] }, false],
    ['scrolled away upwards', { boxes: [{ top: -4000, bottom: -3980 }] }, true],
    ['clipped for screen readers', { style: { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' } }, false],
    ['clipped by a path', { style: { clipPath: 'inset(50%)' } }, false],
    ['in a box of one pixel', { style: { overflowX: 'hidden' }, elementBox: { width: 1, height: 1 } }, false],
    ['in a cut-off box', { style: { overflowY: 'hidden' } }, true],
  ])('%s', (_name, layout, visible) => {
    expect(seen(layout)).toBe(visible);
  });

  it('holds for everything where there is no layout', () => {
    const node = bodyOf('<p>Text</p>').querySelector('p')?.firstChild;
    expect(isVisible({ startContainer: node } as unknown as Range, {} as Window)).toBe(true);
  });
});
