import { nameOnDisk } from '../../read/folder/names-on-disk.ts';

/** Bytes that a file system gives to one name, and to a whole path (POSIX: NAME_MAX, and PATH_MAX with room for the folder). */
const [LONGEST_NAME_BYTES, LONGEST_PATH_BYTES] = [255, 2048];
/** What Windows takes for a device, with any ending: CON, COM1, LPT², CONIN$. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:\..*)?$/i;
/** Control signs end names early or pass for others; a backslash is a folder on Windows. */
const NOWHERE_IN_A_NAME = /[\p{Cc}\\]/u;
const DRIVE = /^[a-z]:/i;

/**
 * Whether a path names a file below the journal's folder and nothing else, on any system: no way out of it, nothing hidden, no
 * device. Whoever made an export may have written any path into it.
 */
export function isSafePath(path: string, isWindows = process.platform === 'win32'): boolean {
  if (path === '' || !path.isWellFormed() || DRIVE.test(path) || (isWindows && path.includes(':'))) return false;
  return bytesOf(path) <= LONGEST_PATH_BYTES && path.split('/').every(isSafeName);
}

function isSafeName(name: string): boolean {
  if (name === '' || name.startsWith('.') || /[. ]$/.test(name)) return false;
  if (name.toLowerCase() === 'node_modules' || DEVICE.test(name) || NOWHERE_IN_A_NAME.test(name)) return false;
  return bytesOf(name) <= LONGEST_NAME_BYTES;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** The first path that some disk would keep as one with another, or for which another file would have to be a folder; else null. */
export function clashAmong(paths: readonly string[]): string | null {
  const names = new Set<string>();
  for (const path of paths) {
    if (names.has(nameOnDisk(path))) return path;
    names.add(nameOnDisk(path));
  }
  return paths.find((path) => foldersOf(path).some((folder) => names.has(nameOnDisk(folder)))) ?? null;
}

/** `a`, `a/b` of `a/b/c.md`. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
