import { useId } from 'preact/hooks';

interface Props<T extends string | number> {
  name: string;
  values: { value: T; label: string }[];
  chosen: T;
  onChoose(value: T): void;
}

/** One of a few, side by side: radio buttons in other clothes. */
export function Choice<T extends string | number>({ name, values, chosen, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset class="choice" aria-label={name}>
      {values.map(({ value, label }) => (
        <label key={value}>
          <input
            class="hidden-text"
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
