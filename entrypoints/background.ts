import { defineBackground } from 'wxt/utils/define-background';
import { makeCard } from '../core/card-building';
import { openIndex } from '../core/claims-index';
import { openSpotter } from '../core/matching/spotter';
import { MARKS_CSS } from '../page/marks-css';
import { injectAnnotator } from '../platform/annotator';
import { showCount } from '../platform/badge';
import { followCommands } from '../platform/commands';
import { loadIndexAsset } from '../platform/index-asset';
import { answer } from '../platform/messaging';
import { once } from '../platform/once';
import { changeSettings, readSettings, withMuted, withSite } from '../platform/settings';
import { hostOf, keepGateRegistered } from '../platform/sites';

export default defineBackground(() => {
  const record = once(async () => {
    const asset = await loadIndexAsset();
    const index = openIndex(asset);
    return { index, spotter: openSpotter(index, asset.matching) };
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
    'card/make': async ({ mention, article }) => makeCard((await record()).index, mention, article),
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
});
