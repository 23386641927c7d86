import { parseHTML } from 'linkedom';

/** A document as a saved page is read. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The same, of a body's content. */
export function bodyOf(content: string): Document {
  return documentOf(`<!doctype html><html><head></head><body>${content}</body></html>`);
}
