import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  paragraphs: string[];
  /** Under the buttons, smaller. */
  note?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** A state in words: what is so, what it means, what can be done. */
export function Notice({ title, paragraphs, note, children }: Props) {
  return (
    <section class="notice">
      <h2 class="notice-title">{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children && <div class="notice-buttons">{children}</div>}
      {note && <p class="notice-note">{note}</p>}
    </section>
  );
}
