import type { ClaimsIndex } from '../claims-index';
import { RecordedQuotations } from './recorded';
import { SpeakerNames } from './speaker-names';

/** The index made ready for checking quotations: prepared at the first check, then kept. */
export interface QuotationIndex {
  index: ClaimsIndex;
  readonly recorded: RecordedQuotations;
  readonly names: SpeakerNames;
}

export function openQuotations(index: ClaimsIndex): QuotationIndex {
  let recorded: RecordedQuotations | null = null;
  let names: SpeakerNames | null = null;
  return {
    index,
    get recorded() {
      recorded ??= new RecordedQuotations(index);
      return recorded;
    },
    get names() {
      names ??= new SpeakerNames(index.speakers);
      return names;
    },
  };
}
