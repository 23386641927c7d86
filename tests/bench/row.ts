/** One line of the table. */
export interface Row {
  measure: string;
  result: string;
  /** As docs and the table of targets have it; null where there is none. */
  target: string | null;
  /** Null where nothing is promised. */
  met: boolean | null;
}

export interface Section {
  title: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  rows: Row[];
}

/** A figure beside its target. */
export const row = (measure: string, result: string, target: string, met: boolean): Row => ({
  measure,
  result,
  target,
  met,
});

/** A figure that nothing is promised of. */
export const figure = (measure: string, result: string): Row => ({ measure, result, target: null, met: null });

const VERDICTS = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, '**no**'],
  [null, '–'],
]);

const line = ({ measure, result, target, met }: Row): string =>
  `| ${measure} | ${result} | ${target ?? '–'} | ${VERDICTS.get(met)} |`;

export function asMarkdown({ title, how, rows }: Section): string {
  return [
    `## ${title}`,
    how,
    '',
    '| measure | result | target | met |',
    '| --- | --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}
