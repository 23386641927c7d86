import { NO_FILTERS } from '../../core/search/types';
import { FilterBar } from '../search/FilterBar';
import { SearchField } from '../search/SearchField';
import { KeyHints } from './KeyHints';
import { PopupBar } from './PopupBar';
import { PopupFoot } from './PopupFoot';
import { PopupMain } from './PopupMain';
import type { PageState, PopupServices } from './services';
import { useLate } from './use-late';
import { type Popup, usePopup } from './use-popup';
import { foot, noMatch, result, search as words } from './words';

/** Counts are read aloud when the typing pauses. */
const ANNOUNCED_AFTER_MS = 300;

function siteOf(page: PageState | null) {
  if (!page || !('host' in page) || !page.host) return null;
  return { host: page.host, isOn: page.kind !== 'off' && page.kind !== 'not-running' };
}

function announcementOf({ answer, unfolded }: Popup): string {
  if (!answer) return '';
  if (unfolded) return result.unfolded;
  return answer.count === 0 ? noMatch.title : words.found(answer.count);
}

/** The toolbar popup: what was found on the page, and a search over the whole index. */
export function PopupApp({ services }: { services: PopupServices }) {
  const popup = usePopup(services);
  const { page, refresh, index, asked, answer, rows, hasRows, refs } = popup;
  const announcement = useLate(announcementOf(popup), ANNOUNCED_AFTER_MS, '');

  const site = siteOf(page);
  const switchSite = (isOn: boolean) => {
    if (!site) return;
    const switched =
      page?.kind === 'not-running' ? services.alwaysOnSite(site.host) : services.setSite(site.host, isOn);
    void switched.then(refresh, refresh);
  };

  const withoutFilters = answer &&
    asked.hasFilters &&
    answer.count > 0 && {
      text: foot.withoutFilters(answer.unfiltered),
      onClick: () => asked.ask({ filters: NO_FILTERS }),
    };

  return (
    <>
      <PopupBar site={site} onSwitch={switchSite} />
      <SearchField
        query={asked.query}
        field={refs.field}
        listId={hasRows ? rows.listId : null}
        activeId={hasRows ? rows.rowId(rows.active) : null}
        onQuery={(query) => asked.ask({ query })}
        onClear={popup.clear}
      >
        {index && answer && (
          <FilterBar
            index={index}
            facets={answer.facets}
            filters={asked.filters}
            onFilters={(filters) => asked.ask({ filters })}
          />
        )}
      </SearchField>
      {/* Results are scrolled by key; the list of passages takes focus itself. */}
      <main ref={refs.scroller} tabIndex={asked.isSearching ? 0 : undefined}>
        <PopupMain popup={popup} services={services} />
      </main>
      <PopupFoot
        indexDate={index?.date ?? null}
        quoting={popup.footOffersQuote ? popup.quoting : null}
        link={withoutFilters || undefined}
        onOptions={services.openOptions}
      >
        {answer && answer.count > 0 && <KeyHints />}
      </PopupFoot>
      <p class="hidden-text" role="status">
        {announcement}
      </p>
    </>
  );
}
