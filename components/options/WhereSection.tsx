import { Switch } from '../popup/Switch';
import { including, without } from './lists';
import { SettingRow } from './SettingRow';
import type { Settings } from './services';
import { UndoList } from './UndoList';
import type { Change } from './use-settings';
import { switchWords, where as words } from './words';

interface Props {
  settings: Settings;
  listedSites: number;
  change: Change;
}

export function WhereSection({ settings: { off, always, everywhere }, listedSites, change }: Props) {
  const added = always.map((host) => ({
    id: `always ${host}`,
    name: host,
    state: words.added,
    action: words.remove,
    done: words.removed,
    take: () => change((now) => ({ always: without(now.always, host) })),
    putBack: () => change((now) => ({ always: including(now.always, host) })),
  }));
  const turnedOff = off.map((host) => ({
    id: `off ${host}`,
    name: host,
    state: words.turnedOff,
    action: words.turnOn,
    done: words.turnedOn,
    take: () => change((now) => ({ off: without(now.off, host) })),
    putBack: () => change((now) => ({ off: including(now.off, host) })),
  }));
  return (
    <>
      <SettingRow title={words.listed} text={words.listedText(listedSites)} />
      <SettingRow title={words.everywhere} text={words.everywhereText}>
        <Switch
          name={words.everywhere}
          isOn={everywhere}
          words={switchWords}
          onChange={(isOn) => change(() => ({ everywhere: isOn }))}
        />
      </SettingRow>
      <h3 class="list-title">{words.own}</h3>
      <UndoList name={words.own} entries={[...added, ...turnedOff]} none={words.none} />
    </>
  );
}
