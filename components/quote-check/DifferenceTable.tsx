import type { QuotationDifference } from '../../core/quotations/quotation-check';
import type { SideBySide } from '../../core/quotations/side-by-side';
import { NoWord } from './PiecedText';
import { kindName, part, table } from './words';

interface Props {
  differences: QuotationDifference[];
  /** Names taken as the same. */
  names: SideBySide['names'];
  /** Where the reader's words stand. */
  place: string;
}

/** What kind of word differs; negations and numbers come first. */
export function DifferenceTable({ differences, names, place }: Props) {
  const rows = [
    ...differences.map(({ kind, page, record }) => [kindName[kind], page, record]),
    ...names.map((both) => [table.sameName, ...both]),
  ];
  return (
    <table class="differences">
      <caption class="hidden-text">{table.name}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{place}</th>
          <th scope="col">{part.record}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([kind, ...both], row) => (
          <tr key={row}>
            <th scope="row">{kind}</th>
            {both.map((words, side) => (
              <td key={side} dir="auto">
                {words || <NoWord />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
