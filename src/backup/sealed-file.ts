import { open } from 'node:fs/promises';
import { bytesOfArmored, isArmored } from '../sealed/format/armored.ts';
import { bytesOfHandle } from './read-file.ts';
import { streamOf } from './stream-of.ts';

/** The first line of every file of age; the second begins with an arrow and says what opens it. */
const FIRST_LINE = 'age-encryption.org/v1';
const PASSPHRASE = 'scrypt';
/** Both are within these. */
const BEGINNING_BYTES = 64;

/** What a file is by its beginning: what opens it, or why nothing does. */
export type SealedKind = 'passphrase' | 'keys' | 'empty' | 'other';

/** Says by its beginning what would open a file, also one in age's text form. */
export async function kindOfSealed(path: string): Promise<SealedKind> {
  for await (const chunk of bytesOfSealed(path)) {
    const [first, second = ''] = new TextDecoder().decode(chunk.subarray(0, BEGINNING_BYTES)).split('\n');
    if (first !== FIRST_LINE) return 'other';
    return second.split(' ')[1] === PASSPHRASE ? 'passphrase' : 'keys';
  }
  return 'empty';
}

/** A sealed file as a stream; the text form of age is read as what it says. */
export function readSealedFile(path: string): ReadableStream<Uint8Array> {
  return streamOf(bytesOfSealed(path));
}

async function* bytesOfSealed(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    const chunks = bytesOfHandle(handle);
    const { value: first } = await chunks.next();
    if (first === undefined) return;
    const all = joined(first, chunks);
    yield* isArmored(first) ? bytesOfArmored(all) : all;
  } finally {
    await handle.close();
  }
}

async function* joined(first: Uint8Array, others: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* others;
}
