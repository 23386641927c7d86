import type { Stance } from '../core/model';
import { stanceMeaning, stanceWord } from './words';

/** The verb that follows a speaker's name. */
export function StanceWord({ stance }: { stance: Stance }) {
  return (
    <span class="stance-word" title={stanceMeaning[stance]}>
      {stanceWord[stance]}
    </span>
  );
}
