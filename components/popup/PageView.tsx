import type { ComponentChildren } from 'preact';
import { muted } from '../words';
import { ActionButton } from './ActionButton';
import { CopyDetails } from './CopyDetails';
import { NothingMarked } from './NothingMarked';
import { Notice } from './Notice';
import { Reading } from './Reading';
import type { PageState, PopupServices } from './services';
import type { Quoting } from './use-quoting';
import { indexFailed, notRunning, pageFailed, unreadable, page as words } from './words';

interface Props {
  page: PageState | null;
  indexDate: string;
  services: PopupServices;
  quoting: Quoting;
  /** Asks for the page's state again. */
  refresh(): void;
  /** The passages, where there are any. */
  children: ComponentChildren;
}

/** What the popup says of the page while nothing is searched for. */
export function PageView({ page, indexDate, services, refresh, quoting, children }: Props) {
  const then = (action: Promise<unknown>) => void action.then(refresh, refresh);
  switch (page?.kind) {
    case undefined:
    case 'reading':
      return <Reading text={words.reading} />;
    case 'passages':
      return <>{children}</>;
    case 'none-found':
      return <NothingMarked indexDate={indexDate} quoting={quoting} onLookAgain={() => then(services.checkPage())} />;
    case 'not-running':
      return (
        <Notice title={notRunning.title} paragraphs={[notRunning.text(page.listedSites)]} note={notRunning.privacy}>
          <ActionButton isPrimary text={notRunning.check} onClick={() => then(services.checkPage())} />
          <ActionButton text={notRunning.always} onClick={() => then(services.alwaysOnSite(page.host))} />
        </Notice>
      );
    case 'off':
      return (
        <Notice title={muted.site.title} paragraphs={[muted.site.text(page.host)]}>
          <ActionButton text={muted.turnOn} onClick={() => then(services.setSite(page.host, true))} />
        </Notice>
      );
    case 'unreadable':
      return <Notice title={unreadable.title} paragraphs={[unreadable.text]} />;
    case 'error':
      return (
        <Notice title={pageFailed.title} paragraphs={[pageFailed.text]}>
          <ActionButton text={indexFailed.again} onClick={refresh} />
          <CopyDetails details={page.detail} copy={services.copy} />
        </Notice>
      );
  }
}
