import { diagnosticAt, finding, START_OF_FILE, type Diagnostic, type Finding } from '../notes/diagnostic.ts';

/** The text of a file with `\n` line ends, and what about its bytes was not as it should be. */
export interface Decoded {
  /** Null where the file is not text at all. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const CONTROL_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const REPLACEMENT = '\ufffd';
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** More NUL bytes than one in so many mean a binary file, not a text with an accident. */
const BYTES_PER_NUL = 20;

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no UTF-8 are read as
 * Windows-1252, the commonest other encoding of diaries, unless they are clearly damaged UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf32 = decodeUtf32(bytes);
  if (utf32 !== null) return clean(utf32, [finding('utf-32')]);
  const utf16 = utf16LabelOf(bytes);
  if (utf16) return clean(new TextDecoder(utf16).decode(bytes), [finding('utf-16')]);
  if (isBinary(bytes)) return { text: null, diagnostics: [diagnosticAt(START_OF_FILE, finding('binary'))] };
  try {
    return clean(UTF_8.decode(bytes), []);
  } catch {
    return clean(decodeDamaged(bytes), [finding('not-utf8')]);
  }
}

/** The text of bytes of which `decode` has nothing to say, in half of its time. */
export function decodeFaultless(bytes: Uint8Array): string {
  return withLineEnds(UTF_8.decode(bytes));
}

function withLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function clean(text: string, findings: readonly Finding[]): Decoded {
  const unified = withLineEnds(text);
  const about = findings.map((found) => diagnosticAt(START_OF_FILE, found));
  const found = [...unified.matchAll(CONTROL_CHARACTERS)];
  const [first] = found;
  if (!first) return { text: unified, diagnostics: about };
  const before = unified.slice(0, first.index).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return {
    text: unified.replace(CONTROL_CHARACTERS, REPLACEMENT),
    diagnostics: [...about, diagnosticAt(place, finding('control-characters', { count: found.length }))],
  };
}

const BYTES_PER_CHARACTER = 4;
const BYTE_ORDER_MARK = 0xfeff;

/** The text of UTF-32 with or without a byte order mark; null for all other bytes. */
function decodeUtf32(bytes: Uint8Array): string | null {
  const zeros = bytes.subarray(0, BYTES_PER_CHARACTER).filter((byte) => byte === 0).length;
  if (zeros < 2 || bytes.length % BYTES_PER_CHARACTER !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] !== 0;
  const points = Array.from({ length: bytes.length / BYTES_PER_CHARACTER }, (_, index) =>
    view.getUint32(index * BYTES_PER_CHARACTER, isLittle),
  );
  if (points.some((point) => point === 0 || point > 0x10ffff)) return null;
  const text = points[0] === BYTE_ORDER_MARK ? points.slice(1) : points;
  return text.map((point) => String.fromCodePoint(point)).join('');
}

function utf16LabelOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  let nuls = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls++;
  return isPng || nuls * BYTES_PER_NUL > bytes.length;
}

function decodeDamaged(bytes: Uint8Array): string {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const hasUtf8 = /[^\0-\x7f\ufffd]/.test(lossy);
  return hasUtf8 || isCutOff(bytes) ? lossy : new TextDecoder('windows-1252').decode(bytes);
}

/** Whether all is UTF-8 but a last character of which the end is missing. */
function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
