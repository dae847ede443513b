import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Found } from './site-server.ts';

const NOTHING = { is: 'nothing' } as const;

/**
 * Finds what the path of an address means in a folder. `root` is a real path. A file's path comes back relative to it
 * with `/` between its parts. Hidden files, files outside the folder (links followed) and unreadable ones are nothing.
 */
export async function locate(root: string, addressPath: string): Promise<Found> {
  const parts = partsOf(addressPath);
  if (!parts) return NOTHING;
  const exact = join(root, ...parts);
  const page = await fileWithin(root, join(exact, 'index.html'));
  if (page !== null && !addressPath.endsWith('/')) return { is: 'moved', to: folderAddress(parts) };
  const file = page ?? (addressPath.endsWith('/') ? null : await fileWithin(root, exact));
  return file === null ? NOTHING : { is: 'file', root, path: file };
}

/** The decoded parts of a path, or null where one is hidden, leads upwards or cannot be a name. */
export function partsOf(addressPath: string): string[] | null {
  if (!addressPath.startsWith('/')) return null;
  const decoded = decode(addressPath);
  if (decoded === null || /[\0\\]/.test(decoded)) return null;
  const parts = decoded.split('/').filter((part) => part !== '');
  return parts.some((part) => part.startsWith('.')) ? null : parts;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The address of a page without its last slash leads to the page. Made of the parts again: an address that begins with two slashes would lead to another site. */
export function folderAddress(parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}/`;
}

async function fileWithin(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep) || !(await stat(real)).isFile()) return null;
    await access(real, constants.R_OK);
    return relative(root, real).split(sep).join('/');
  } catch {
    return null;
  }
}
