import { statSync } from 'node:fs';
import { runScript } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';

/** Notes of each state, and a picture. */
export const NOTES = {
  'journal/2026-11-01.md': '---\nmood: 3\n---\nA secret of mine.\n',
  'journal/2026-11-20.md': '---\ndraft: true\n---\nNot yet.\n',
  'journal/2026-11-21.md': '---\nmood: 3\nNever closed.\n',
  'habits/tea.md': '---\nname: Tea\nmeasure: count\n---\n',
  'pictures/sea.png': Buffer.from('89504e47', 'hex'),
};

/** A journal, and another folder from which the command is called. */
export function placed(notes: Parameters<typeof folderOf>[0] = NOTES) {
  const [folder, called] = [folderOf(notes), folderOf({})];
  const env = { JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY, INIT_CWD: called };
  return { folder, called, env, run: (...words: string[]) => runScript('export', words, env) };
}

/** What an export is called where nobody gives a name. */
export const BASE = `journal-${TODAY}`;

/** The rights of others than the owner; 0 where they have none. */
export function othersMay(path: string): number {
  return statSync(path).mode & 0o077;
}
