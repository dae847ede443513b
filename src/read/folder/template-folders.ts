import { readBytes } from './files.ts';

/** Where Obsidian and its commonest plugin say which folder holds the templates. */
const SETTINGS = [
  ['.obsidian/templates.json', 'folder'],
  ['.obsidian/plugins/templater-obsidian/data.json', 'templates_folder'],
] as const;

/** The folders of a vault whose notes are templates, as its settings name them. */
export function templateFolders(folder: string): string[] {
  return SETTINGS.flatMap(([path, field]) => {
    const named = fieldIn(readBytes(folder, path), field);
    return named === '' ? [] : [`${named}/`];
  });
}

function fieldIn(bytes: Uint8Array | number | null, field: string): string {
  if (!(bytes instanceof Uint8Array)) return '';
  try {
    const settings: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const named = typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[field] : '';
    return typeof named === 'string' ? named.split('/').filter(Boolean).join('/') : '';
  } catch {
    return '';
  }
}
