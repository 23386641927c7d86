/** What the matcher reads of a page. */
export interface Article {
  title: string;
  /** ISO day, or null: "date unknown". */
  published: string | null;
  /** Where the date was found; null when there is none. */
  publishedFrom: 'metadata' | 'address' | 'text' | null;
  /** BCP 47, as the page declares it, or null. */
  lang: string | null;
  /** Paragraph-like runs of text, in reading order. */
  blocks: string[];
}
