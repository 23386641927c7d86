import type { ComponentChildren } from 'preact';
import type { SourceView } from '../core/card';
import type { Rendering } from '../core/model';
import { languageName, shortDate } from './dates';
import { Labels, labelsOf } from './Labels';
import { SourceLink } from './SourceLink';
import { language as ownLanguage } from './words';

interface Props {
  source: SourceView;
  rendering?: Rendering | undefined;
  /** Tells pages of one publisher apart. */
  hasDate?: boolean;
  children?: ComponentChildren;
}

/** Who prints it, what kind of publisher that is, and in which language where it is not the interface's. */
export function SourceLine({ source, rendering, hasDate = false, children }: Props) {
  const { language } = rendering ?? source;
  return (
    <div class="source-line">
      <SourceLink source={source} rendering={rendering} />
      <Labels labels={labelsOf(source, rendering?.translated ?? false)} />
      {language !== ownLanguage && <span class="note">{languageName(language)}</span>}
      {hasDate && source.published && <span class="note">{shortDate(source.published)}</span>}
      {children}
    </div>
  );
}
