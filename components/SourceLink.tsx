import type { ComponentChildren } from 'preact';
import type { SourceView } from '../core/card';
import type { Rendering } from '../core/model';
import { linkToWords } from '../core/text-fragment';
import { Hidden } from './Hidden';
import { Icon } from './Icon';
import { source as words } from './words';

export function publisherOf(source: SourceView): string {
  return source.mirrorOf ? words.mirrorOf(source.publisher, source.mirrorOf) : source.publisher;
}

/** A page in another language does not hold the rendering's words letter for letter. */
export const holdsWords = (source: SourceView, rendering: Rendering) =>
  rendering.source === source.id && rendering.language === source.language;

/** At the words, where the page holds them. */
export const wordsAddress = (source: SourceView, url: string, rendering: Rendering | undefined) =>
  rendering && holdsWords(source, rendering) ? linkToWords(url, rendering.text) : url;

interface AnchorProps {
  url: string;
  title: string | null;
  children: ComponentChildren;
}

/** The reader's own step: a new tab, without a referrer. */
export function SourceAnchor({ url, title, children }: AnchorProps) {
  return (
    <a
      class="source-link"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={title ?? undefined}
    >
      {children}
      <Icon name="external" />
      <Hidden>, {words.opens}</Hidden>
    </a>
  );
}

interface Props {
  source: SourceView;
  /** The words to open the page at. */
  rendering?: Rendering | undefined;
}

/** Who prints it. A broadcast or a book has no address to open. */
export function SourceLink({ source, rendering }: Props) {
  const publisher = <bdi>{publisherOf(source)}</bdi>;
  const { url, title } = source;
  if (!url) return <span class="source-name">{publisher}</span>;
  return (
    <SourceAnchor url={wordsAddress(source, url, rendering)} title={title}>
      {publisher}
    </SourceAnchor>
  );
}
