import { defineBackground } from 'wxt/utils/define-background';
import { tell } from '../components/quote-check/telling';
import { contextMenu } from '../components/quote-check/words';
import { makeCard } from '../core/card-building';
import { openIndex } from '../core/claims-index';
import { openSpotter } from '../core/matching/spotter';
import { checkPassage } from '../core/quotations/check-passage';
import { checkSelection } from '../core/quotations/check-selection';
import { openQuotations } from '../core/quotations/open-quotations';
import { MARKS_CSS } from '../page/marks-css';
import { injectAnnotator } from '../platform/annotator';
import { showCount } from '../platform/badge';
import { offerToCheckSelections } from '../platform/check-selection';
import { followCommands } from '../platform/commands';
import { loadIndexAsset } from '../platform/index-asset';
import { answer } from '../platform/messaging';
import { once } from '../platform/once';
import { changeSettings, readSettings, withMuted, withSite } from '../platform/settings';
import { hostOf, keepGateRegistered } from '../platform/sites';

const NOTHING_AROUND = { before: '', after: '' };
const NO_PAGE = { published: null, language: null, claim: null };

export default defineBackground(() => {
  const record = once(async () => {
    const asset = await loadIndexAsset();
    const index = openIndex(asset);
    return { index, spotter: openSpotter(index, asset.matching), quotations: openQuotations(index) };
  });

  answer({
    'page/names-both': async (_asks, { tabId, url }) => {
      const { off } = await readSettings();
      if (tabId === null || off.includes(hostOf(url))) return { injected: false };
      await injectAnnotator(tabId, MARKS_CSS);
      return { injected: true };
    },
    'article/spot': async (article) => {
      const { index, spotter } = await record();
      const { mutedClaims } = await readSettings();
      const mentions = spotter.spot(article).filter(({ claims }) => !mutedClaims.includes(claims[0]?.id ?? ''));
      return { mentions, indexDate: index.date };
    },
    'card/make': async ({ mention, article, block }) => makeCard((await record()).index, mention, article, block),
    'quotes/check-passage': async ({ passage, claim, article: { published, lang } }) => {
      const { quotations } = await record();
      const findings = checkPassage(passage, { published, language: lang, claim }, quotations);
      return findings.map((finding) => tell(finding, 'page'));
    },
    'quotes/check-selection': async ({ selected, article: { published, lang } }) => {
      const { quotations } = await record();
      return tell(checkSelection(selected, { published, language: lang, claim: null }, quotations), 'page');
    },
    'quotes/check-text': async ({ text }) => {
      const { quotations } = await record();
      return tell(checkSelection({ ...NOTHING_AROUND, text }, NO_PAGE, quotations), 'box');
    },
    'page/marked': async ({ count }, { tabId }) => {
      if (tabId !== null) await showCount(tabId, count);
      return null;
    },
    'settings/mute-claim': async ({ claim, muted }) => {
      await changeSettings((settings) => withMuted(settings, claim, muted));
      return null;
    },
    'settings/site': async ({ host, on }) => {
      await changeSettings((settings) => withSite(settings, host, on));
      return null;
    },
  });
  keepGateRegistered();
  followCommands();
  offerToCheckSelections(contextMenu);
});
