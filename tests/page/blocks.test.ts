import { describe, expect, it } from 'vitest';
import { printed } from '../../page/block-builder';
import { readBlocks } from '../../page/blocks';
import { bodyOf, documentOf } from './dom';

const texts = (html: string) => readBlocks(bodyOf(html)).map(({ text }) => text);

/** What it is, the HTML, the blocks. */
const SNIPPETS: [string, string, string[]][] = [
  ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['text between blocks', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
  ['a link inside a word', '<p>North Ko<a href="#">rea</a>n missiles</p>', ['North Korean missiles']],
  ['a drop cap', '<p><span class="cap">P</span>yongyang denied it.</p>', ['Pyongyang denied it.']],
  ['split spans', '<p><span>Rus</span><span>sia</span> <b>and</b> <i>North</i> Korea</p>', ['Russia and North Korea']],
  ['soft hyphens stay', '<p>bal\u00ADlis\u00ADtic</p>', ['bal\u00ADlis\u00ADtic']],
  ['wbr joins', '<p>Pyong<wbr>yang</p>', ['Pyongyang']],
  ['a comment joins', '<p>Pyong<!-- here -->yang</p>', ['Pyongyang']],
  ['a script joins', '<p>Pyong<script>x()</script>yang</p>', ['Pyongyang']],
  ['a note marker in brackets', '<p>missiles<sup><a href="#n">[1]</a></sup>. Russia</p>', ['missiles. Russia']],
  ['a bare note marker', '<p>weapons<sup>12</sup> were</p>', ['weapons were']],
  ['a note marker keeps words apart', '<p>weapons<sup>[2]</sup>were</p>', ['weapons were']],
  ['a note marker splits no Korean word', '<p>미사일<sup>1)</sup>을</p>', ['미사일을']],
  ['a note marker by role', '<p>weapons<a role="doc-noteref">note</a>.</p>', ['weapons.']],
  ['an ordinal is no marker', '<p>the 1<sup>st</sup> and 1<sup>er</sup></p>', ['the 1st and 1er']],
  ['br is a line break', '<p>One<br>Two</p>', ['One\nTwo']],
  ['two br are a paragraph', 'One.<br> <br/>Two.<br><br><br>Three.', ['One.\n ', 'Two.\n', 'Three.']],
  ['br at the end', '<p>One<br></p>', ['One\n']],
  ['source line breaks are spaces', '<p>North\n  Korea\tand\r\nRussia</p>', ['North   Korea and  Russia']],
  ['pre keeps empty lines only', '<pre>one\ntwo\n\nthree</pre>', ['one two\n three']],
  ['inline elements over lines', '<p>\n<b>North</b>\n<i>Korea</i>\n</p>', ['North Korea ']],
  ['white space only', '<p> \n </p><div>\u00A0</div>', []],
  [
    'styled lines',
    '<figcaption><span>On Thursday.</span><span>Anthony Wallace</span></figcaption>',
    ['On Thursday. Anthony Wallace'],
  ],
  ['an abbreviation in one node', '<p>U.S. and U.N.</p>', ['U.S. and U.N.']],
  [
    'nested blocks',
    '<div>One <div>Two <p>Three</p> Four</div> Five</div>',
    ['One ', 'Two ', 'Three', ' Four', ' Five'],
  ],
  ['lists', '<ul><li>One<li>Two</ul>', ['One', 'Two']],
  ['tables', '<table><tr><td>One<td>Two<tr><th>Three</table>', ['One', 'Two', 'Three']],
  ['headings and rules', '<h1>Head</h1>lead<hr>rest', ['Head', 'lead', 'rest']],
  ['quotes', '<blockquote>“It is a rumour”</blockquote>', ['“It is a rumour”']],
  ['an aside of the article', '<article><p>One.</p><aside>“Two.”</aside></article>', ['One.', '“Two.”']],
  [
    'ruby: the characters, not their reading',
    '<p><ruby>北朝鮮<rp>(</rp><rt>きたちょうせん</rt><rp>)</rp></ruby>は</p>',
    ['北朝鮮は'],
  ],
  [
    'spans shown as blocks',
    '<span style="display:block">One</span><span style="display: flex">Two</span>',
    ['One', 'Two'],
  ],
  ['spans shown as inline', '<p>One<span style="display:inline-block">Two</span></p>', ['OneTwo']],
  ['unknown elements are inline', '<p>North <x-link>Ko</x-link><blink>rea</blink></p>', ['North Korea']],
  ['navigation', '<nav>Menu</nav><div role="navigation">More</div><p>One</p>', ['One']],
  [
    'page footer, article footer',
    '<article><p>One</p><footer>Two</footer></article><footer>Three</footer>',
    ['One', 'Two'],
  ],
  [
    'a form around the page',
    '<form><p>One</p><input value="x"><textarea>t</textarea><button>Go</button></form>',
    ['One'],
  ],
  [
    'controls keep words apart',
    '<p>one<button>Share</button>two<select><option>x</select>three</p>',
    ['one two three'],
  ],
  ['pictures keep words apart', '<p>one<img alt="x">two<svg><text>x</text></svg>three</p>', ['one two three']],
  ['code', '<p>Run <code>ls -l</code> now</p>', ['Run  now']],
  ['unrendered', '<style>p{}</style><template><p>t</p></template><noscript>n</noscript><p>One</p>', ['One']],
  [
    'hidden',
    '<p hidden>a</p><p style="display:none">b</p><p style="color:red;visibility: hidden">c</p><p>One</p>',
    ['One'],
  ],
  ['hidden inline joins', '<p>Pyong<span hidden>x</span>yang</p>', ['Pyongyang']],
  ['aria-hidden decoration', '<p><span aria-hidden="true">•</span>One</p><div aria-hidden="true">Two</div>', ['One']],
  ['aria-hidden page under a dialogue', '<main aria-hidden="true"><article><p>One</p></article></main>', ['One']],
  [
    'editable',
    '<div contenteditable>a</div><div contenteditable="false">One</div><div role="textbox">b</div>',
    ['One'],
  ],
  ['editable, written out', '<p>One</p><div contenteditable="plaintext-only"><p>a</p></div>', ['One']],
  ['a closed dialogue', '<dialog><p>a</p></dialog><dialog open><p>One</p></dialog>', ['One']],
  ['frames', '<iframe>fallback</iframe><p>One</p>', ['One']],
  ['cut-off HTML', '<div><p>North Korea <b>denied <a href="x', ['North Korea denied ']],
  ['no text', '<div><img></div>', []],
];

describe('readBlocks', () => {
  it.each(SNIPPETS)('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each(SNIPPETS)('%s: each node stands in its block unit for unit', (_name, html) => {
    for (const { text, nodes } of readBlocks(bodyOf(html))) {
      for (const { node, start, end } of nodes) {
        const preformatted = node.parentElement?.localName === 'pre';
        expect(text.slice(start, end)).toBe(printed(node.data, preformatted));
        expect(end - start).toBe(node.data.length);
      }
    }
  });

  it('reads a part of a page', () => {
    const document = bodyOf('<p>One</p><section><p>Two</p></section>');
    expect(readBlocks(document.querySelector('section') as Element).map(({ text }) => text)).toEqual(['Two']);
  });

  it('reads a page whose body is hidden while it loads', () => {
    const document = documentOf('<html><body style="display:none"><p>One</p></body></html>');
    expect(readBlocks(document).map(({ text }) => text)).toEqual(['One']);
  });

  it('skips what the caller says is ours', () => {
    const document = bodyOf('<p>One</p><on-record><p>Card</p></on-record>');
    const skip = (element: Element) => element.localName === 'on-record';
    expect(readBlocks(document, { skip }).map(({ text }) => text)).toEqual(['One']);
  });

  it('asks for the display of custom elements where it can', () => {
    const document = bodyOf('<x-p>One</x-p><x-p>Two</x-p><x-off>Off</x-off>');
    const displayOf = ({ localName }: Element) => (localName === 'x-off' ? 'none' : 'block');
    expect(readBlocks(document, { displayOf }).map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  it.each(['<p>One</p><p>Two</p>', '<!doctype html><title>t</title><p>One<p>Two', '<p>One</p>Two'])(
    'reads a page without html and body: %s',
    (html) => {
      expect(readBlocks(documentOf(html)).map(({ text }) => text)).toEqual(['One', 'Two']);
    },
  );

  it('reads nothing of an empty document', () => {
    expect(readBlocks(documentOf(''))).toEqual([]);
  });
});
