import { describe, expect, it } from 'vitest';
import type { Block } from '../../page/blocks';
import { readBlocks } from '../../page/blocks';
import { pointsIn } from '../../page/ranges';
import { bodyOf } from './dom';

function firstBlock(html: string): { document: Document; block: Block } {
  const document = bodyOf(html);
  return { document, block: readBlocks(document)[0] as Block };
}

function wordsOf(block: Block, start: number, end: number): string | null {
  const points = pointsIn(block, start, end);
  if (!points) return null;
  const { startNode, startOffset, endNode, endOffset } = points;
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset);
  return `${startNode.data.slice(startOffset)}|${endNode.data.slice(0, endOffset)}`;
}

const HTML = '<p>North Ko<a>rea</a>n <br>arms<sup>[1]</sup>and <b>more</b> of it</p>';

describe('pointsIn', () => {
  it.each<[string, number, number, string | null]>([
    ['within a node', 0, 5, 'North'],
    ['over an element', 6, 12, 'Ko|n'],
    ['from the very start of a node', 8, 12, 'rea|n'],
    ['to the very end of a node', 0, 8, 'North Ko'],
    ['from a separator on', 13, 18, 'arms'],
    ['up to a separator', 8, 14, 'rea|n '],
    ['only a separator', 13, 14, null],
    ['over two separators', 14, 22, 'arms|and'],
    ['to the end', 23, 33, 'more| of it'],
    ['empty', 4, 4, null],
    ['reversed', 5, 4, null],
    ['before the start', -1, 4, null],
    ['beyond the end', 0, 99, null],
  ])('%s', (_name, start, end, expected) => {
    const { block } = firstBlock(HTML);
    expect(block.text).toBe('North Korean \narms and more of it');
    expect(wordsOf(block, start, end)).toBe(expected);
  });

  it('finds any slice again, unit for unit', () => {
    const { block } = firstBlock('<p>ab<i>cd</i>e<b></b><u>f</u>gh</p>');
    for (let start = 0; start < block.text.length; start++) {
      for (let end = start + 1; end <= block.text.length; end++) {
        const points = pointsIn(block, start, end);
        const offsetOf = (node: Text | undefined) => block.nodes.find((one) => one.node === node)?.start ?? Number.NaN;
        expect(offsetOf(points?.startNode) + (points?.startOffset ?? Number.NaN)).toBe(start);
        expect(offsetOf(points?.endNode) + (points?.endOffset ?? Number.NaN)).toBe(end);
      }
    }
  });

  it('gives null when a node is gone', () => {
    const { document, block } = firstBlock(HTML);
    document.querySelector('a')?.remove();
    expect(pointsIn(block, 6, 12)).toBeNull();
    expect(wordsOf(block, 0, 5)).toBe('North');
  });

  it.each(['South', 'Nor', 'XNorth Ko', ''])('gives null when the words have become "%s"', (data) => {
    const { block } = firstBlock(HTML);
    (block.nodes[0]?.node as Text).data = data;
    expect(pointsIn(block, 0, 5)).toBeNull();
  });

  it('gives null for a block without nodes', () => {
    expect(pointsIn({ text: 'abc', nodes: [] }, 0, 2)).toBeNull();
  });
});
