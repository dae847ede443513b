import { readBytes } from './files.ts';

/** A file of the settings of a vault, `daily-notes.json`, as a record; one that is not there or damaged says nothing. */
export function obsidianFile(folder: string, name: string): Readonly<Record<string, unknown>> {
  const bytes = readBytes(folder, `.obsidian/${name}`);
  if (!(bytes instanceof Uint8Array)) return {};
  try {
    const settings: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A folder of the vault as such a file names it, without slashes at its ends; empty for the vault itself and for any other. */
export function folderIn(value: unknown): string {
  const parts = typeof value === 'string' ? value.split('/').filter((part) => part !== '' && part !== '.') : [];
  return parts.includes('..') ? '' : parts.join('/');
}
