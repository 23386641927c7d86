interface Props {
  name: string;
  isOn: boolean;
  words: { on: string; off: string };
  onChange(isOn: boolean): void;
}

/** In forced colours the words stand in for the drawing. */
export function Switch({ name, isOn, words, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      aria-label={name}
      onClick={() => onChange(!isOn)}
    >
      <span class="switch-word" aria-hidden="true">
        {isOn ? words.on : words.off}
      </span>
    </button>
  );
}
