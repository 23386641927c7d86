import type { DisagreementView } from '../core/card';
import { Labels, labelsOf } from './Labels';
import { SourceLink } from './SourceLink';
import { disagreement as words } from './words';

/** What is printed beside who prints it, with equal weight. No total, no "most say". */
export function DisagreementTable({ disagreement }: { disagreement: DisagreementView }) {
  return (
    <table class="disagreement">
      <caption>{disagreement.text}</caption>
      <thead class="hidden-text">
        <tr>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.printedBy}</th>
        </tr>
      </thead>
      <tbody>
        {disagreement.values.map(({ value, source }) => (
          <tr key={source.id + value}>
            <td dir="auto">{value}</td>
            <td>
              <SourceLink source={source} /> <Labels labels={labelsOf(source, false)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
