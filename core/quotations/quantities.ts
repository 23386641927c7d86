import { isNumber } from './numerals';
import type { Unit } from './units';

const QUANTITY = new Set(
  'half dozen dozens hundreds thousands millions several few many сотни десятки тысячи миллионы несколько половина сотні десятки кілька половина'.split(
    ' ',
  ),
);

/** A number, or a word that stands for one. */
export const isQuantity = (unit: Unit | undefined): boolean =>
  unit !== undefined && (isNumber(unit.key) || QUANTITY.has(unit.key));
