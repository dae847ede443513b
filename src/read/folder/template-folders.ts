import { folderIn, obsidianFile } from './obsidian-files.ts';

/** Where Obsidian and its commonest plugin say which folder holds the templates. */
const SETTINGS = [
  ['templates.json', 'folder'],
  ['plugins/templater-obsidian/data.json', 'templates_folder'],
] as const;

/** The folders of a vault whose notes are templates, as its settings name them. */
export function templateFolders(folder: string): string[] {
  return SETTINGS.flatMap(([name, field]) => {
    const named = folderIn(obsidianFile(folder, name)[field]);
    return named === '' ? [] : [`${named}/`];
  });
}
