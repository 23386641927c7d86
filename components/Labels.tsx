import type { SourceView } from '../core/card';
import { type Label, label, labelMeaning } from './words';

/** Every label says more to a screen reader through one description, kept in `LabelMeanings`. */
const meaningId = (name: Label) => `label-${name}`;

/** A news publisher has no label. A copy of state media carries both. */
export function labelsOf(source: SourceView, translated: boolean): Label[] {
  const labels: Label[] = [];
  if (source.kind === 'state-media' || source.stateMediaOrigin) labels.push('stateMedia');
  if (source.kind === 'government' || source.kind === 'intergovernmental' || source.kind === 'research') {
    labels.push(source.kind);
  }
  if (source.kind === 'mirror') labels.push('mirror');
  if (source.weak) labels.push('weak');
  if (translated) labels.push('translated');
  return labels;
}

export function Labels({ labels }: { labels: Label[] }) {
  return labels.map((name) => (
    <span key={name} class="label" title={labelMeaning[name]} aria-describedby={meaningId(name)}>
      {label[name]}
    </span>
  ));
}

/** Once a card. */
export function LabelMeanings() {
  return (
    <div hidden>
      {(Object.keys(labelMeaning) as Label[]).map((name) => (
        <span key={name} id={meaningId(name)}>
          {labelMeaning[name]}
        </span>
      ))}
    </div>
  );
}
