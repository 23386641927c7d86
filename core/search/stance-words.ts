import type { Stance } from '../model';

/** What readers type for a stance. "declines" also stands in "declines to comment". */
export const STANCE_WORDS: Record<Stance, string> = {
  alleges:
    'alleges allege alleged alleging allegation allegations accuses accuse accused accusation accusations claims claimed',
  supports: 'supports support supported evidence backs backed',
  denies: 'denies deny denied denying denial denials rejects reject rejected refutes refuted dismisses dismissed',
  questions: 'questions question questioned doubts doubt doubted unconfirmed',
  declines: 'declines decline declined declining refuses refused',
  confirms: 'confirms confirm confirmed confirming confirmation acknowledges acknowledged admits admitted admission',
  comments: 'comments comment commented condemns condemned condemnation warns warned warning',
};
