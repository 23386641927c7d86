import { defineConfig } from 'wxt';
import { buildAsset } from './scripts/data/build-asset';
import { newsSitePatterns } from './scripts/data/news-sites';

/** The packaged index: read by the extension's own worker and pages, never web-accessible. */
const INDEX_ASSET = 'claims-index.json';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: 'On Record',
    description:
      'What is on record about alleged arms transfers between North Korea and Russia, beside the news you read.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: newsSitePatterns('data'),
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next passage on record' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous passage on record',
      },
      'check-selection': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Check the selected quote' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'On Record', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-record@on-record.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) {
        if (script.js?.some((file) => file.includes('gate'))) script.matches = newsSitePatterns('data');
      }
    },
    'build:publicAssets': ({ logger }, files) => {
      const asset = buildAsset('data');
      const contents = JSON.stringify(asset);
      logger.info(
        `Index to ${asset.date}: ${asset.statements.length} statements, ${asset.claims.length} claims, ` +
          `${asset.speakers.length} speakers, ${asset.sources.length} sources; ` +
          `${Math.round(contents.length / 1024)} kB; ${newsSitePatterns('data').length} news sites`,
      );
      files.push({ relativeDest: INDEX_ASSET, contents });
    },
  },
});
