import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by host and path: what the server answers with. */
export type Sites = Record<string, Record<string, string>>;

export interface SiteServer {
  port: number;
  /** The local address of a page; the browser must resolve every host to this machine. */
  address(host: string, path?: string): string;
  close(): Promise<void>;
}

/** Serves pages of any host's name from this machine. Unknown ones are answered with 404. */
export async function serveSites(sites: Sites): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const page = sites[host]?.[(request.url ?? '/').split('?')[0] ?? '/'];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not here</title><p>Not here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: (host, path = '/') => `http://${host}:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
