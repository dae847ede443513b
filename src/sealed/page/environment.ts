import { respond } from './respond.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';
import { openVisit } from './open-visit.ts';

// What the scripts of the site's pages find under the names of the browser's own. In a sealed page they shall leave no trace:
// addresses, history, what is kept and what is fetched are in memory alone. The bundler puts these in wherever the names stand.

export const location = {
  get pathname(): string {
    return openVisit().address;
  },
  get hash(): string {
    return openVisit().hash;
  },
  search: '',
  href: 'file:///',
  assign: (address: string): void => openVisit().go(address),
};

export const history = {
  get state(): unknown {
    return openVisit().state;
  },
  replaceState: (state: unknown): void => {
    openVisit().state = state;
  },
  scrollRestoration: 'manual',
};

export const sessionStorage = {
  getItem: (key: string): string | null => openVisit().kept.get(key) ?? null,
  setItem: (key: string, value: string): void => void openVisit().kept.set(key, value),
  removeItem: (key: string): void => void openVisit().kept.delete(key),
};

export const fetch = (address: string | URL, init?: RequestInit): Promise<Response> =>
  respond(openVisit().site, String(address), init);

/** The search's worker, whatever file is asked for: there is no other. */
export class Worker {
  readonly #started: StartedWorker = startWorker();

  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void): void {
    this.#started.worker.addEventListener(type, listener as EventListener);
  }

  postMessage(message: unknown): void {
    this.#started.worker.postMessage(message);
  }
}
