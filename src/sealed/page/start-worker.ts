import { text } from 'search-worker-text';
import { openVisit } from './open-visit.ts';
import { respond } from './respond.ts';

/** What the worker asks for: a file, by its address. */
export interface FileRequest {
  readonly file: number;
  readonly address: string;
  readonly range: string | null;
}

/** What it gets. */
export interface FileReply {
  readonly file: number;
  readonly status: number;
  readonly bytes: ArrayBuffer;
}

export interface StartedWorker {
  readonly worker: globalThis.Worker;
}

let running: globalThis.Worker | null = null;

/** Starts the worker that searches. It has no way to fetch anything: it gets files of the open site from this page. */
export function startWorker(): StartedWorker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new globalThis.Worker(address);
  const files = new MessageChannel();
  files.port1.onmessage = ({ data }: MessageEvent<FileRequest>) => void answer(files.port1, data);
  worker.postMessage(files.port2, [files.port2]);
  stopWorker();
  running = worker;
  return { worker };
}

/** Ends the worker, with all that it knows. */
export function stopWorker(): void {
  running?.terminate();
  running = null;
}

async function answer(port: MessagePort, { file, address, range }: FileRequest): Promise<void> {
  const { site } = openVisit();
  const response = await respond(site, address, range === null ? {} : { headers: { range } }).catch(
    () => new Response(null, { status: 500 }),
  );
  const bytes = await response.arrayBuffer();
  port.postMessage({ file, status: response.status, bytes } satisfies FileReply, [bytes]);
}
