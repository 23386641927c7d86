import { edit, PETROV, STATEMENTS } from './case';

export const OTHER_WORDS = 'That is for others to answer and for nobody else';

/** A second statement by the first one's speaker, on its day and with its stances. */
export function roeAgain(summary: string, quotation: string) {
  const entry = `- id: roe-again
  speaker: jane-roe
  date: 2023-10-13
  dateBasis: printed
  positions: [{ claim: shells, stance: alleges }, { claim: arms-general, stance: alleges }]
  summary: ${summary}
  quotations: [{ renderings: [{ text: ${quotation}, language: en, translated: false, source: agency-1 }] }]
  sources: [agency-1]
`;
  return edit(STATEMENTS, `- id: ${PETROV}`, `${entry}\n- id: ${PETROV}`);
}
