import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  /** The control, at the end. */
  children?: ComponentChildren;
}

/** A setting and its explanation at the start, its control at the end. */
export function SettingRow({ title, text, children }: Props) {
  return (
    <div class="setting">
      <div class="setting-words">
        <h3>{title}</h3>
        {text && <p>{text}</p>}
      </div>
      {children}
    </div>
  );
}
