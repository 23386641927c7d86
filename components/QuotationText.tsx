import type { Rendering } from '../core/model';
import { quotationMarks } from '../core/quotation-marks';
import { ClampedText } from './ClampedText';

interface Props {
  rendering: Rendering;
  /** Longer quotations end at a word, with a button for the rest. */
  lines: number;
}

/** The source's words, letter for letter; the marks around them are ours. */
export function QuotationText({ rendering: { text, language }, lines }: Props) {
  const [open, close] = quotationMarks(language);
  return (
    <blockquote class="quotation" lang={language} dir="auto">
      <ClampedText text={text} lines={lines} before={open} after={close} />
    </blockquote>
  );
}
