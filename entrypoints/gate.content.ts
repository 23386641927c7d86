import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchForBothParties } from '../page/gate';
import { ask } from '../platform/messaging';

// The patterns of the bundled sites are put in by wxt.config.ts: they come from data/news-sites.yaml.
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_end',
  main() {
    const stop = new AbortController();
    watchForBothParties(document, () => void ask('page/names-both', null), stop.signal);
  },
});
