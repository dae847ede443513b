import { parentPort, workerData } from 'node:worker_threads';
import { bytesAtHand, readInputs } from '../load/inputs.ts';
import type { JournalPlace } from '../load/load-journal.ts';
import { claimedFromEnd, type SharedWork } from '../load/shared-work.ts';
import { opener } from '../render/open.ts';
import type { WrittenFiles } from './manifest.ts';
import { siteFolder } from './site-folder.ts';
import { writePage, type PageWritten } from './write-pages.ts';

/** What a thread needs to make pages beside another. */
export interface PageJob {
  readonly work: SharedWork;
  readonly compiledFolder: string;
  readonly place: JournalPlace;
  /** A name for all that pages are made from. */
  readonly inputs: string;
  readonly folder: string;
  /** What lay in the folder before. */
  readonly before: WrittenFiles | null;
}

const { work, compiledFolder, place, inputs, folder, before } = workerData as PageJob;
const renderer = await opener(compiledFolder)(place);
const { name, notes } = readInputs(place);
// Of other notes than the other thread has read it makes no page.
if (name !== inputs) process.exit();
await renderer.load({ atHand: bytesAtHand(notes) });
const files = siteFolder(folder, before);

for (let addresses = claimedFromEnd(work); addresses.length > 0; addresses = claimedFromEnd(work)) {
  const written: PageWritten[] = [];
  for (const address of addresses) written.push(await writePage(files, renderer, address));
  parentPort?.postMessage(written);
}
