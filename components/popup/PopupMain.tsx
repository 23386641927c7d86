import { IndexFailed } from './IndexFailed';
import { PageView } from './PageView';
import { Passages } from './Passages';
import { QuoteBox } from './QuoteBox';
import { Reading } from './Reading';
import { Results } from './Results';
import type { PopupServices } from './services';
import type { Popup } from './use-popup';
import { search as words } from './words';

interface Props {
  popup: Popup;
  services: PopupServices;
}

/** A quotation that is checked, the results while something is searched for, else the page; the last two need the index. */
export function PopupMain({ popup, services }: Props) {
  const { page, refresh, indexState, index, asked, answer, passages, rows, open, quoting } = popup;
  if (quoting.isQuoting) return <QuoteBox services={services} onBack={quoting.leave} />;
  if (indexState.kind === 'failed') {
    return <IndexFailed detail={indexState.detail} onRetry={indexState.retry} copy={services.copy} />;
  }
  if (asked.isSearching) {
    if (!index || !answer) return <Reading text={words.opening} />;
    return (
      <Results
        {...rows}
        index={index}
        answer={answer}
        query={asked.query}
        filters={asked.filters}
        unfolded={popup.unfolded}
        onOpen={open}
        onMore={asked.askMore}
        onFilters={(filters) => asked.ask({ filters })}
        copy={services.copy}
      />
    );
  }
  return (
    <PageView
      page={index && page}
      indexDate={index?.date ?? ''}
      services={services}
      refresh={refresh}
      quoting={quoting}
    >
      {index && page?.kind === 'passages' && (
        <Passages
          {...rows}
          list={popup.refs.list}
          index={index}
          page={page}
          passages={passages}
          showsPossible={popup.showsPossible}
          onOpen={open}
          onShowPossible={popup.showPossible}
          quoting={quoting}
          onLookAgain={() => void services.checkPage().then(refresh, refresh)}
        />
      )}
    </PageView>
  );
}
