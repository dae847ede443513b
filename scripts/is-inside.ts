import { isAbsolute, relative } from 'node:path';

/** Whether a folder is another or lies within it. Both are whole paths. */
export function isInside(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return path === '' || (!/^\.\.(?:[\\/]|$)/.test(path) && !isAbsolute(path));
}
