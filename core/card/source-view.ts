import type { DisagreementView, SourceView } from '../card';
import type { ClaimsIndex } from '../claims-index';
import type { Disagreement, Source, Statement } from '../model';

/** Turns ids into what a card shows, and knows which publishers are state media. */
export interface SourceResolver {
  source(id: string): SourceView | undefined;
  /** A statement's sources as listed, then those of its renderings that are not among them. */
  sourcesOf(statement: Statement): SourceView[];
  disagreementsAbout(id: string): DisagreementView[];
}

export function resolveSources(index: ClaimsIndex): SourceResolver {
  const stateMedia = new Set(
    index.sources.filter((source) => source.kind === 'state-media').map((source) => source.publisher),
  );
  const view = (source: Source): SourceView =>
    source.mirrorOf && stateMedia.has(source.mirrorOf) ? { ...source, stateMediaOrigin: true } : source;
  const byId = (id: string) => {
    const source = index.source(id);
    return source && view(source);
  };
  const resolved = (entry: Disagreement): DisagreementView => ({
    ...entry,
    values: entry.values.flatMap(({ value, source: id }) => {
      const source = byId(id);
      return source ? [{ value, source }] : [];
    }),
  });
  return {
    source: byId,
    sourcesOf(statement) {
      const printed = statement.quotations.flatMap(({ renderings }) => renderings.map(({ source }) => source));
      return [...new Set([...statement.sources, ...printed])].flatMap((id) => byId(id) ?? []);
    },
    // One remaining value is no disagreement.
    disagreementsAbout: (id) =>
      index
        .disagreementsAbout(id)
        .map(resolved)
        .filter((entry) => entry.values.length > 1),
  };
}
