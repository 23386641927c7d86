/** @jsxImportSource preact */
import indexFile from 'virtual:index-file';
import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp';
import '../../components/options/options.css';
import type { Settings } from '../../components/options/services';
import { openIndex } from '../../core/claims-index';

const asked = new URLSearchParams(location.search);
const isFilled = asked.get('state') === 'filled';

let settings: Settings = {
  off: isFilled ? ['courier.example'] : [],
  always: isFilled ? ['journal.example', 'a-very-long-name-of-a-newspaper.regional.example'] : [],
  everywhere: false,
  mutedClaims: isFilled ? ['frozen-funds-2024', 'volunteers-2022', 'no-longer-in-the-index'] : [],
  theme: (asked.get('theme') ?? 'system') as Settings['theme'],
  textSize: Number(asked.get('size') ?? 100) as Settings['textSize'],
};

render(
  <OptionsApp
    services={{
      getSettings: async () => settings,
      update: async (patch) => {
        settings = { ...settings, ...patch };
        return settings;
      },
      onChange: () => undefined,
      loadIndex: async () => openIndex(indexFile),
      about: () => ({ version: '0.1.0', listedSites: 214 }),
    }}
  />,
  document.body,
);
