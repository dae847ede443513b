/** A page of the server as a browser shows it. */
export interface OpenPage {
  readonly html: string;
  /** Resolves when the server says that the page is another now. */
  readonly changed: Promise<void>;
  readonly close: () => void;
}

const VERSION = /data-version="([^"]*)"/;

/** So long a page may take to be told of a change before the measurement is given up. */
const LONGEST_MILLISECONDS = 120_000;

/** Gets a page. Throws where it is not there. */
export async function getPage(url: string, path: string): Promise<string> {
  const response = await fetch(`${url}${path}`);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response.text();
}

/** Gets a page and listens for its changes as the page itself does. Resolves when the server has begun to tell. */
export async function openPage(url: string, path: string): Promise<OpenPage> {
  const html = await getPage(url, path);
  const asked = new URLSearchParams({ page: path, version: VERSION.exec(html)?.[1] ?? '' });
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(LONGEST_MILLISECONDS)]);
  const response = await fetch(`${url}/_live/changes?${asked.toString()}`, { signal });
  if (!response.body) throw new Error(`${path} has nobody who tells of changes.`);
  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
  // The first piece is empty: it says that the server listens.
  await pieces.read();
  const changed = untilChanged(pieces);
  // A page that is closed waits for nothing any more.
  changed.catch(() => undefined);
  return { html, changed, close: () => closing.abort() };
}

async function untilChanged(pieces: ReadableStreamDefaultReader<string>): Promise<void> {
  let told = '';
  while (!told.includes('event: changed')) {
    const { done, value } = await pieces.read();
    if (done) throw new Error('The server ended while a page waited for a change.');
    told += value;
  }
}
