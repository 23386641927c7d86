import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface NewsSite {
  host: string;
  name: string;
  country: string;
  language: string | string[];
  kind: string;
}

export const readNewsSites = (dataDir: string): NewsSite[] =>
  parse(readFileSync(join(dataDir, 'news-sites.yaml'), 'utf8')) as NewsSite[];

/** Match patterns of the bundled sites; each takes in the host's subdomains. */
export const newsSitePatterns = (dataDir: string): string[] =>
  readNewsSites(dataDir).map(({ host }) => `*://*.${host}/*`);
