import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Any web server: it gives the files of a folder, and says nothing of what pages may do. */
export interface PlainServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  readonly close: () => void;
}

/** Serves a folder. */
export async function plainServer(folder: string): Promise<PlainServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    try {
      response.setHeader('Content-Type', path.endsWith('.age') ? 'application/octet-stream' : 'text/html');
      response.end(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () => void server.close(),
  };
}
