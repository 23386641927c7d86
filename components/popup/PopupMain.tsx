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

/** The results while something is searched for, a quotation that is checked, else the page. Neither is of use without the index. */
export function PopupMain({ popup, services }: Props) {
  const { page, refresh, indexState, index, asked, answer, passages, rows, open, isQuoting, setQuoting } = popup;
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
  if (isQuoting) return <QuoteBox services={services} onBack={() => setQuoting(false)} />;
  const onCheckQuote = () => setQuoting(true);
  return (
    <PageView
      page={index && page}
      indexDate={index?.date ?? ''}
      services={services}
      refresh={refresh}
      onCheckQuote={onCheckQuote}
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
          onCheckQuote={onCheckQuote}
          onLookAgain={() => void services.checkPage().then(refresh, refresh)}
        />
      )}
    </PageView>
  );
}
