import { addressKey, trackingParameters } from '../addresses';
import { allStatements, byName } from '../dataset';
import { check, groupBy } from './check';

/** A source without an address says why. */
export const noAddress = check('no-address', function* (data) {
  for (const at of data.sources) {
    const { url, noAddress: reason } = at.value;
    if (url === null && !reason)
      yield { at, found: 'neither url nor noAddress', expected: 'an address, or the reason why there is none' };
    if (url !== null && reason)
      yield { at, path: ['noAddress'], found: 'noAddress beside a url', expected: 'one of the two' };
  }
});

/** Addresses lead to a host and to nobody's counter. */
export const address = check('address', function* (data) {
  for (const at of data.sources) {
    const { url } = at.value;
    if (url === null) continue;
    if (!URL.canParse(url) || !new URL(url).hostname.includes('.')) {
      yield { at, path: ['url'], found: `"${url}"`, expected: 'a web address' };
      continue;
    }
    const tracking = trackingParameters(url);
    if (tracking.length > 0)
      yield {
        at,
        path: ['url'],
        found: `tracking parameter ${tracking.join(', ')}`,
        expected: 'the address without it',
      };
  }
});

/** A page is entered once. */
export const duplicateAddress = check('duplicate-address', function* (data) {
  const readable = data.sources.filter(({ value }) => value.url !== null && URL.canParse(value.url));
  for (const same of groupBy(readable, ({ value }) => addressKey(value.url ?? '')).values()) {
    for (const at of same.slice(1))
      yield { at, path: ['url'], found: `the address of ${same[0]?.name}`, expected: 'one source for one page' };
  }
});

/** Mirrors, and only they, say whose text they repeat. */
export const mirror = check('mirror', function* (data) {
  for (const at of data.sources) {
    const { kind, mirrorOf } = at.value;
    if (kind === 'mirror' && !mirrorOf)
      yield { at, found: 'a mirror without mirrorOf', expected: 'whose text it repeats' };
    if (kind !== 'mirror' && mirrorOf)
      yield { at, path: ['mirrorOf'], found: `mirrorOf at a source of kind ${kind}`, expected: 'it at mirrors only' };
  }
});

/** A statement with nothing but weak sources says so, and no other does. */
export const weakOnly = check('weak-only', function* (data) {
  const sources = byName(data.sources);
  for (const at of allStatements(data)) {
    const allWeak = at.value.sources.every((id) => sources.get(id)?.value.weak);
    if (allWeak && !at.value.weakOnly)
      yield { at, path: ['sources'], found: 'weak sources alone', expected: 'a better source, or weakOnly: true' };
    if (!allWeak && at.value.weakOnly)
      yield { at, path: ['weakOnly'], found: 'weakOnly beside a source that is not weak', expected: 'no such field' };
  }
});

/** Sources stand strongest first. */
export const weakLast = check('weak-last', function* (data) {
  const sources = byName(data.sources);
  const isWeak = (id: string) => sources.get(id)?.value.weak === true;
  for (const at of allStatements(data)) {
    const weak = at.value.sources.findIndex(isWeak);
    const better = at.value.sources.findLastIndex((id) => !isWeak(id));
    if (weak >= 0 && weak < better) {
      yield {
        at,
        path: ['sources', weak],
        found: `weak source ${at.value.sources[weak]} before a better one`,
        expected: 'weak sources last',
      };
    }
  }
});
