import { ActionButton } from './ActionButton';
import { CopyDetails } from './CopyDetails';
import { Notice } from './Notice';
import { indexFailed as words } from './words';

interface Props {
  detail: string;
  onRetry(): void;
  copy(text: string): Promise<boolean>;
}

export function IndexFailed({ detail, onRetry, copy }: Props) {
  return (
    <Notice title={words.title} paragraphs={[words.text]}>
      <ActionButton text={words.again} onClick={onRetry} />
      <CopyDetails details={detail} copy={copy} />
    </Notice>
  );
}
