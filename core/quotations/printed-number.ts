const THOUSANDS_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const THOUSANDS_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const THOUSANDS_SPACE = /^\d{1,3}(?: \d{3})+$/;
const DECIMAL = /^\d+[.,]\d+$/;

/** Beyond this, numbers are compared to six digits after the point: enough for "1,5 million". */
const PRECISION = 1e6;

export const numberKey = (value: number): string => `#${Math.round(value * PRECISION) / PRECISION}`;

/** "1,000,000", "1.000.000", "1 000 000" and "1000000" are one number; "1,5" is one and a half; dates stay as printed. */
export function printedNumber(digits: string): string {
  if (THOUSANDS_SPACE.test(digits)) return numberKey(Number(digits.replaceAll(' ', '')));
  if (THOUSANDS_COMMA.test(digits)) return numberKey(Number(digits.replaceAll(',', '')));
  if (THOUSANDS_POINT.test(digits)) return numberKey(Number(digits.replaceAll('.', '').replace(',', '.')));
  if (DECIMAL.test(digits)) return numberKey(Number(digits.replace(',', '.')));
  return /^\d+$/.test(digits) ? numberKey(Number(digits)) : `#${digits}`;
}
