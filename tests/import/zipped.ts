import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, and what is to be wrong with it. */
export interface Zipped {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What the archive says of its size, where it lies; of one that is not packed, also of how much it takes up. */
  readonly saidBytes?: number;
  readonly isLink?: boolean;
  readonly isLocked?: boolean;
  readonly isPacked?: boolean;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [STORED, DEFLATED, UTF8_NAMES, LOCKED, UNIX] = [0, 8, 0x800, 1, 3];
const LINK = 0o120777;

/** An archive, made by hand, so that tests can make one that no program would. */
export function zipped(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content as Uint8Array);
    const packed = file.isPacked === false ? content : deflateRawSync(content);
    const name = Buffer.from(file.path, 'utf8');
    const same = headOf(file, { content, packed, name });
    parts.push(Buffer.concat([numbers([4, LOCAL]), same, numbers([2, 0]), name, packed]));
    const outside = file.isLink === true ? LINK * 0x10000 : 0;
    const made = numbers([4, CENTRAL], [2, UNIX * 256 + 20]);
    index.push(Buffer.concat([made, same, numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, outside], [4, at]), name]));
    at += parts.at(-1)?.length ?? 0;
  }
  const central = Buffer.concat(index);
  const end = numbers(
    [4, END],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, central.length],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...parts, central, end]);
}

interface Bytes {
  readonly content: Buffer;
  readonly packed: Buffer;
  readonly name: Buffer;
}

function headOf({ saidBytes, isLocked, isPacked }: Zipped, { content, packed, name }: Bytes): Buffer {
  const flags = UTF8_NAMES + (isLocked === true ? LOCKED : 0);
  const method = isPacked === false ? STORED : DEFLATED;
  return numbers(
    ...([
      [2, 20],
      [2, flags],
      [2, method],
      [2, 0],
      [2, 0x21],
    ] as const),
    ...([
      [4, crc32(content)],
      [4, isPacked === false ? (saidBytes ?? packed.length) : packed.length],
      [4, saidBytes ?? content.length],
      [2, name.length],
    ] as const),
  );
}

/** Little-endian numbers of two or four bytes. */
function numbers(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
