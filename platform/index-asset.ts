import { browser } from 'wxt/browser';
import type { IndexFile } from '../core/claims-index';
import type { MatchingFile } from '../core/matching/spotter';

/** The one packaged asset. */
export interface IndexAsset extends IndexFile {
  matching: MatchingFile;
}

export const INDEX_ASSET = '/claims-index.json';

/** Reads the packaged index. Throws when the file is missing or cut off. */
export async function loadIndexAsset(): Promise<IndexAsset> {
  const response = await fetch(browser.runtime.getURL(INDEX_ASSET as never));
  if (!response.ok) throw new Error(`the packaged index could not be read (${response.status})`);
  const asset = (await response.json()) as Partial<IndexAsset>;
  if (!Array.isArray(asset.claims) || !Array.isArray(asset.statements) || !asset.matching) {
    throw new Error('the packaged index is not complete');
  }
  return asset as IndexAsset;
}
