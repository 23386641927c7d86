interface Props {
  id: string;
  text: string;
  /** Under tabs the claim is a sentence, not the title row. */
  isSmall?: boolean;
}

/** Takes focus when a card opens by key or click. */
export function CardTitle({ id, text, isSmall = false }: Props) {
  return (
    <h1 id={id} class={isSmall ? 'title small' : 'title'} tabIndex={-1} data-title>
      {text}
    </h1>
  );
}
