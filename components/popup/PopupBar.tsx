import { Logo } from '../Logo';
import { product } from '../words';
import { Switch } from './Switch';
import { site as words } from './words';

interface Props {
  /** Null where there is no site to switch. */
  site: { host: string; isOn: boolean } | null;
  onSwitch(isOn: boolean): void;
}

export function PopupBar({ site, onSwitch }: Props) {
  return (
    <header class="popup-bar">
      <Logo />
      <h1 class="popup-product">{product}</h1>
      {site && (
        <>
          <bdi class="host" title={site.host}>
            {site.host}
          </bdi>
          <Switch name={words.switchName(site.host)} isOn={site.isOn} words={words} onChange={onSwitch} />
        </>
      )}
    </header>
  );
}
