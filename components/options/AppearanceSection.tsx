import { Choice } from './Choice';
import { SettingRow } from './SettingRow';
import type { Settings } from './services';
import type { Change } from './use-settings';
import { appearance as words } from './words';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const TEXT_SIZES: readonly Settings['textSize'][] = [100, 115, 130];

interface Props {
  settings: Settings;
  change: Change;
}

export function AppearanceSection({ settings: { theme, textSize }, change }: Props) {
  return (
    <>
      <SettingRow title={words.theme}>
        <Choice
          name={words.theme}
          values={THEMES.map((value) => ({ value, label: words.themes[value] }))}
          chosen={theme}
          onChoose={(value) => change(() => ({ theme: value }))}
        />
      </SettingRow>
      <SettingRow title={words.textSize} text={words.textSizeText}>
        <Choice
          name={words.textSize}
          values={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
          chosen={textSize}
          onChoose={(value) => change(() => ({ textSize: value }))}
        />
      </SettingRow>
    </>
  );
}
