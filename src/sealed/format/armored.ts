import { armor } from 'age-encryption';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
/** So many lines are taken at a time: 48 kB. */
const LINES_AT_ONCE = 1024;

/** Whether bytes begin as a file in age's text form does, which may have been in a mail. */
export function isArmored(beginning: Uint8Array): boolean {
  return new TextDecoder().decode(beginning).trimStart().startsWith(BEGIN);
}

/** The bytes of a file in age's text form, of any length. Where it is cut they end there, which age itself notices. */
export async function* bytesOfArmored(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  for await (const line of linesOf(chunks)) {
    if (line === END) return yield* decoded(waiting);
    // What stands before it, and itself.
    if (line === BEGIN) waiting = [];
    else waiting.push(line);
    if (waiting.length < LINES_AT_ONCE) continue;
    yield* decoded(waiting);
    waiting = [];
  }
  yield* decoded(waiting);
}

function* decoded(lines: readonly string[]): Generator<Uint8Array, void> {
  if (lines.length > 0) yield armor.decode([BEGIN, ...lines, END].join('\n'));
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.trimEnd();
  }
  if (rest !== '') yield rest.trimEnd();
}
