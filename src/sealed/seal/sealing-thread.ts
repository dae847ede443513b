import { parentPort, workerData } from 'node:worker_threads';
import type { PackedFile } from '../format/pack.ts';
import { folderOutput } from './folder-output.ts';
import { oneFileOutput } from './one-file.ts';
import type { FromThread, ThreadTask, ToThread } from './seal-in-thread.ts';
import { sealSite } from './seal-site.ts';

// A thread that seals: the files of the site come as messages, until there are no more.
const { place, opening, ...rest } = workerData as ThreadTask;
const tell = (message: FromThread) => parentPort?.postMessage(message);

async function* filesSent(): AsyncGenerator<PackedFile> {
  const sent: ToThread[] = [];
  let wake: (() => void) | null = null;
  parentPort?.on('message', (message: ToThread) => {
    sent.push(message);
    wake?.();
  });
  for (;;) {
    const next = sent.shift();
    if (next === 'end') return parentPort?.removeAllListeners('message');
    if (next) yield next;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

const output = place.is === 'file' ? oneFileOutput(place.path, opening) : folderOutput(place.path, opening);
tell({ sealed: await sealSite({ ...rest, opening, output, files: filesSent(), onProving: () => tell('proving') }) });
