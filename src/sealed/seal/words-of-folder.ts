import { listFiles, readBytes } from '../../read/folder/files.ts';

/** Shorter words may stand anywhere by chance. */
export const SHORTEST_TOLD = 8;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${String(SHORTEST_TOLD)},}`, 'gu');

/** Every word of eight letters or more in the notes of a folder, in their names and in those of their folders. */
export function wordsOfFolder(folder: string): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(WORD)) words.add(word);
  };
  for (const { path, is } of listFiles(folder, () => false)) {
    add(path);
    if (is !== 'file' || !/\.(?:mdx?|ya?ml|txt)$/i.test(path)) continue;
    const bytes = readBytes(folder, path);
    if (bytes instanceof Uint8Array) add(new TextDecoder().decode(bytes));
  }
  return words;
}
