import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ROOT } from '../journal-folder.ts';
import { wordsOfNode } from '../npm-script.ts';
import { LAST_DAY } from './generate-journal.ts';
import { startProgram } from './measure.ts';
import { memoryReader } from './process-memory.ts';

/** `npm start` in a process of its own. */
export interface LiveServer {
  /** Its address without the last slash. */
  readonly url: string;
  /** Bytes of all its processes together, now. */
  readonly memory: () => number;
  /** Resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Shows a folder of notes at a free port. Resolves when it says where, and throws its last words where it never does. */
export async function startServer(notes: string): Promise<LiveServer> {
  const child = startProgram({
    arguments: [...wordsOfNode('start'), '--port', '0'],
    folder: ROOT,
    environment: { JOURNAL_DIR: notes, JOURNAL_TODAY: LAST_DAY },
  });
  const complaints = text(child.stderr);
  const closed = once(child, 'close');
  const url = await addressIn(child.stdout);
  if (url === null) throw new Error(`npm start said no address:\n${(await complaints).trim()}`);
  return {
    url,
    memory: () => memoryReader().memoryOf(child.pid ?? 0).together,
    stop: async () => {
      child.kill('SIGINT');
      await closed;
    },
  };
}

/** The first address that is said; null where the output ends without one. What is said later is read and let go. */
function addressIn(output: Readable): Promise<string | null> {
  return new Promise((resolve) => {
    let said = '';
    output.on('data', (piece) => {
      said += String(piece);
      const [address] = ADDRESS.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    output.once('end', () => resolve(null));
  });
}
