import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { otherHost } from './frames.ts';
import type { Route } from './routes.ts';

export interface PageServer {
  /** Of the server, and of the proxy that it is at the same time. */
  readonly port: number;
  /** Address of a page by its name. */
  url(page: string): string;
  /** Every request since the last call, as "METHOD address", to whatever host where the server is used as a proxy. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/**
 * Serves pages on loopback. Given to a browser as its proxy as well, it notes what the browser asks of any host, and
 * hands on none of it.
 */
export const startPageServer = async (routes: Readonly<Record<string, Route>>): Promise<PageServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(routes, request, response);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    port,
    url: (page) => `http://127.0.0.1:${port}/${page}`,
    takeRequests: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = async (
  routes: Readonly<Record<string, Route>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { hostname, pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = hostname === '127.0.0.1' || hostname === otherHost ? routes[pathname.slice(1)] : undefined;
  if (!route) {
    response.writeHead(404).end();
    return;
  }
  const html = await route.html();
  response.writeHead(200, {
    'content-type': `${route.type ?? 'text/html'}; charset=utf-8`,
    'cache-control': 'no-cache',
    ...(route.policy === undefined ? {} : { 'content-security-policy': route.policy }),
  });
  response.end(html);
};
