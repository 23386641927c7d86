import { describe, expect, it } from 'vitest';
import type { Reading } from '../../page/blocks';
import { walkBlocks } from '../../page/blocks';
import { bodyOf } from './dom';

function read(document: Document): Reading {
  const work = walkBlocks(document);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function withShadow(light: string, shadow: string): { document: Document; root: ShadowRoot } {
  const document = bodyOf(`<p>Before</p><x-host>${light}</x-host><p>After</p>`);
  const root = (document.querySelector('x-host') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = shadow;
  return { document, root };
}

describe('open shadow roots', () => {
  it('are read in place, and named', () => {
    const { document, root } = withShadow('', '<p>Inside</p>');
    const { blocks, shadowRoots } = read(document);
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Inside', 'After']);
    expect(shadowRoots).toEqual([root]);
  });

  it('hide what their host holds when they have no slot', () => {
    const { document } = withShadow('<p>Light</p>', '<p>Inside</p>');
    expect(read(document).blocks.map(({ text }) => text)).toEqual(['Before', 'Inside', 'After']);
  });

  it('show at a slot what is assigned to it', () => {
    const { document, root } = withShadow('<p>Light</p>', '<h2>Head</h2><slot></slot><p>Foot</p>');
    const light = document.querySelector('x-host > p') as Element;
    Object.assign(root.querySelector('slot') as Element, { assignedNodes: () => [light] });
    expect(read(document).blocks.map(({ text }) => text)).toEqual(['Before', 'Head', 'Light', 'Foot', 'After']);
  });

  it('show the fallback of a slot with nothing assigned', () => {
    const { document, root } = withShadow('', '<slot><p>Fallback</p></slot>');
    Object.assign(root.querySelector('slot') as Element, { assignedNodes: () => [] });
    expect(read(document).blocks.map(({ text }) => text)).toEqual(['Before', 'Fallback', 'After']);
  });
});
