import type { SourceView, StatementView } from './card';
import type { Position } from './model';
import { quoted } from './quotation-marks';

/** The words of the surface that copies: the core speaks no language. */
export interface CitationWords {
  /** "denies" */
  stance: string;
  /** "10 January 2024", "by 22 August 2025" */
  date: string;
  scope(scope: string): string;
  relayedBy(name: string): string;
  onBehalfOf(name: string): string;
  /** "TRT World", "The Press United, repost of RT" */
  publisher(source: SourceView): string;
  day(isoDay: string): string;
  noDate: string;
  translated: string;
}

/** A statement to cite; outside the subject it takes no position. */
export interface CitedView extends Omit<StatementView, 'position'> {
  position: Position | null;
}

/** The source that the citation rests on: the one that prints the quotation, else the strongest. */
function sourceOf(view: CitedView): SourceView | undefined {
  const printedBy = view.quotations[0]?.renderings[0]?.source;
  return view.sources.find((source) => source.id === printedBy) ?? view.sources[0];
}

function publication(source: SourceView, words: CitationWords): string {
  const day = source.published ? words.day(source.published) : words.noDate;
  const title = source.title ? [quoted(source.title, source.language)] : [];
  const address = source.url ?? source.noAddress;
  return [words.publisher(source), ...title, day, ...(address ? [address] : [])].join(', ');
}

/** " denies “…” (Scope: …)"; nothing where no position is taken. */
function positionOn(claimTitle: string | null, { position }: CitedView, words: CitationWords): string {
  if (!position || claimTitle === null) return '';
  const scope = position.scope ? ` (${words.scope(position.scope)})` : '';
  return `, ${words.stance} ${quoted(claimTitle, 'en')}${scope}`;
}

/**
 * One paragraph of plain text: who (role) takes what position on the claim, when; the words or our summary;
 * where it is printed.
 */
export function citation(view: CitedView, claimTitle: string | null, words: CitationWords): string {
  const { statement, speaker, role } = view;
  const rendering = view.quotations[0]?.renderings[0];
  const source = sourceOf(view);
  const roles = [
    ...(role ? [role] : []),
    ...(view.onBehalfOf ? [words.onBehalfOf(view.onBehalfOf.name)] : []),
    ...(view.relayedBy ? [words.relayedBy(view.relayedBy.name)] : []),
  ];
  const who = roles.length > 0 ? `${speaker.name} (${roles.join('; ')})` : speaker.name;
  const said = rendering
    ? `${quoted(rendering.text, rendering.language)}${rendering.translated ? ` (${words.translated})` : ''}.`
    : statement.summary;
  const where = source ? ` ${publication(source, words)}` : '';
  return `${who}, ${words.date}${positionOn(claimTitle, view, words)}: ${said}${where}`;
}
