import type { Sites } from '../../../scripts/browser/site-server';

export const QUOTE_HOST = 'koreaherald.com';
/** Not among the listed sites: the browser gives its pages to the extension only when the reader asks. */
export const OTHER_HOST = 'elsewhere.example';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes on a briefing</title>
<meta name="pubdate" content="2024-01-11"></head><body>${body}</body></html>`;

export const VERBATIM = 'The DPRK does not feel the need to comment on every U.S. groundless accusation';
export const ALTERED =
  'Our information confirms that the DPRK recently provided Russia with ballistic missile launchers and several dozen ballistic missiles';
export const UNKNOWN = 'Nobody in this building was surprised when the first crates from the North arrived';

const PAGES: Record<string, string> = {
  '/marked': page(`<article>
<p>Asked whether North Korea had supplied Russia with missiles, Kim Song answered: “${VERBATIM}.”</p>
<p>North Korea has supplied Russia with ballistic missiles, John Kirby said: “${ALTERED}.”</p>
<p>Moscow has denied that it buys missiles from North Korea, and a clerk said: “${UNKNOWN}.”</p>
<p>Russia has bought artillery shells from North Korea, officials in Seoul said, calling it a “grave step”.</p>
</article>`),
  // It does not name both sides, so that no annotator runs by itself.
  '/unmarked': page(`<h1>A reader writes</h1>
<p><a id="before" href="#">Contents</a></p>
<p id="quote">The envoy put it so: “<em>${VERBATIM}</em>,” said John Kirby.</p>
<p id="other">The harbour lies still, and <b>nothing</b> is loaded.</p>
<p id="short">No comment given.</p>
<div id="field" contenteditable="true"><p>${VERBATIM}</p></div>
<textarea id="area" rows="4" cols="60">${VERBATIM}</textarea>
<p id="first">“We have no intention to export our military technical</p>
<p id="second">capabilities to any country or open them to the public”</p>`),
};

export const quoteSites = (): Sites => ({ [QUOTE_HOST]: PAGES, [OTHER_HOST]: PAGES });
