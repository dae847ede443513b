/**
 * The path below a folder that an entry of an archive asks for, with `/` between folders; empty for the folder itself, null where it
 * would lie anywhere else. Whoever made an archive may have written any path into it.
 */
export function placeInFolder(path: string, isWindows = process.platform === 'win32'): string | null {
  if (path.startsWith('/') || path.includes('\0')) return null;
  if (isWindows && /[\\:]/.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts.join('/');
}
