import { useState } from 'preact/hooks';
import { copying } from '../words';
import { ActionButton } from './ActionButton';
import { indexFailed } from './words';

interface Props {
  details: string;
  copy(text: string): Promise<boolean>;
}

/** The button itself says what came of it. */
export function CopyDetails({ details, copy }: Props) {
  const [text, setText] = useState(indexFailed.copy);
  const onClick = async () => setText((await copy(details)) ? copying.done : copying.failed);
  return (
    <span role="status">
      <ActionButton text={text} onClick={onClick} />
    </span>
  );
}
