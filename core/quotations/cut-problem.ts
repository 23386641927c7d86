import type { DifferenceKind } from './quotation-check';
import type { Stretch } from './verbatim';

/** Something of the record that a cut or a gloss takes away, and without which the words say something else. */
export interface CutProblem {
  kind: DifferenceKind;
  stretch: Stretch;
}
