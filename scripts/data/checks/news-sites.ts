import { check } from './check';

/** A site stands once; its subdomains come with it. */
export const newsSiteHosts = check('news-site-hosts', function* (data) {
  const hosts = new Set<string>();
  for (const at of data.newsSites) {
    if (hosts.has(at.name)) yield { at, path: ['host'], found: `${at.name} a second time`, expected: 'each host once' };
    hosts.add(at.name);
  }
  for (const at of data.newsSites) {
    const labels = at.name.split('.');
    const parent = labels.map((_, index) => labels.slice(index + 1).join('.')).find((host) => hosts.has(host));
    if (parent) yield { at, path: ['host'], found: `a subdomain of ${parent}`, expected: 'only the site above it' };
  }
});
