import { describe, expect, it } from 'vitest';
import { readBlocks, walkBlocks } from '../../page/blocks';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../../page/walk';
import { bodyOf } from './dom';

function pausesAndReading(document: Document) {
  const work = walkBlocks(document);
  let pauses = 0;
  let step = work.next();
  while (!step.done) {
    pauses++;
    step = work.next();
  }
  return { pauses, reading: step.value };
}

/** Elements built by hand: the parser of the test DOM is not what is tested. */
function nested(document: Document, name: string, depth: number): void {
  let parent: Element = document.body;
  for (let level = 0; level < depth; level++) {
    const child = document.createElement(name);
    parent.appendChild(child);
    parent = child;
  }
  parent.appendChild(document.createTextNode('At the bottom'));
}

describe('walkBlocks on what pages should not be like', () => {
  it.each(['div', 'span', 'sup'])('reads through 20,000 nested <%s>', (name) => {
    const document = bodyOf('');
    nested(document, name, 20_000);
    const { reading } = pausesAndReading(document);
    expect(reading.blocks.map(({ text }) => text)).toEqual(['At the bottom']);
    expect(reading.cut).toBeNull();
  });

  it('reads 100,000 text nodes of one paragraph, and pauses often', () => {
    const document = bodyOf('<p></p>');
    const paragraph = document.querySelector('p') as Element;
    for (let count = 0; count < 100_000; count++) paragraph.appendChild(document.createTextNode('ab '));
    const { reading, pauses } = pausesAndReading(document);
    expect(reading.blocks).toHaveLength(1);
    expect(reading.blocks[0]?.nodes).toHaveLength(100_000);
    expect(reading.blocks[0]?.nodes[99_999]?.start).toBe(299_997);
    expect(pauses).toBeGreaterThanOrEqual(500);
  });

  it('reads a text node of 1 MB', () => {
    const document = bodyOf('<p></p>');
    const data = 'North Korea \n'.repeat(80_000);
    (document.querySelector('p') as Element).appendChild(document.createTextNode(data));
    const [block] = readBlocks(document);
    expect(block?.text).toBe(data.replaceAll('\n', ' '));
  });

  it('stops after two million characters and says so', () => {
    const document = bodyOf('<p></p><p>Never read</p>');
    const node = document.createTextNode('x'.repeat(MOST_CHARACTERS + 5));
    (document.querySelector('p') as Element).appendChild(node);
    const { reading } = pausesAndReading(document);
    expect(reading.cut).toBe('characters');
    expect(reading.blocks.map(({ text }) => text.length)).toEqual([MOST_CHARACTERS]);
  });

  it('stops after five thousand blocks, labels not counted', () => {
    const document = bodyOf(`${'<p>label</p><p>A paragraph of the article.</p>'.repeat(MOST_BLOCKS + 10)}`);
    const { reading } = pausesAndReading(document);
    expect(reading.cut).toBe('blocks');
    expect(reading.blocks).toHaveLength(MOST_BLOCKS * 2);
  });

  it('goes on when the page takes away what it stands in', () => {
    const document = bodyOf(`<div id="gone">${'<b>x</b>'.repeat(300)}</div><p>After</p>`);
    const work = walkBlocks(document);
    expect(work.next().done).toBe(false);
    const gone = document.querySelector('#gone') as Element;
    gone.replaceChildren();
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value.blocks.at(-1)?.text).toBe('After');
  });
});
