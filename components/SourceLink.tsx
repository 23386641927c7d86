import type { SourceView } from '../core/card';
import type { Rendering } from '../core/model';
import { linkToWords } from '../core/text-fragment';
import { Hidden } from './Hidden';
import { Icon } from './Icon';
import { source as words } from './words';

export function publisherOf(source: SourceView): string {
  return source.mirrorOf ? words.mirrorOf(source.publisher, source.mirrorOf) : source.publisher;
}

interface Props {
  source: SourceView;
  /** The words to open the page at. */
  rendering?: Rendering | undefined;
}

/** A page in another language does not hold the rendering's words letter for letter. */
const holdsWords = (source: SourceView, rendering: Rendering) =>
  rendering.source === source.id && rendering.language === source.language;

/** The reader's own step: a new tab, without a referrer. A broadcast or a book has no address to open. */
export function SourceLink({ source, rendering }: Props) {
  const publisher = <bdi>{publisherOf(source)}</bdi>;
  const { url } = source;
  if (!url) return <span class="source-name">{publisher}</span>;
  return (
    <a
      class="source-link"
      href={rendering && holdsWords(source, rendering) ? linkToWords(url, rendering.text) : url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={source.title ?? undefined}
    >
      {publisher}
      <Icon name="external" />
      <Hidden>, {words.opens}</Hidden>
    </a>
  );
}
