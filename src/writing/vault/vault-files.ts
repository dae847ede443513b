import { VAULT_START } from '../../messages/en/starter.ts';
import type { Journal } from '../../notes/journal.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { templateFolders } from '../../read/folder/template-folders.ts';
import { layoutOf } from '../../read/place/layout.ts';
import { momentOfPattern } from '../../read/place/moment-format.ts';
import { patternOfDays } from '../../read/place/new-place.ts';
import type { NewText } from '../starter/starter-files.ts';
import { noteTemplates } from './note-templates.ts';
import { propertyTypes } from './property-types.ts';

/** Where templates go in a vault that says nothing of them; what lies there is none of the notes from then on. */
const TEMPLATE_FOLDERS = ['templates', 'note-templates', 'obsidian-templates'] as const;

/** What Obsidian has switched on in a new vault; it reads this file as a whole. */
const CORE_PLUGINS = [
  ...(['file-explorer', 'global-search', 'switcher', 'graph', 'backlink', 'canvas', 'outgoing-link'] as const),
  ...(['tag-pane', 'page-preview', 'daily-notes', 'templates', 'note-composer', 'command-palette'] as const),
  ...(['editor-status', 'bookmarks', 'outline', 'word-count', 'file-recovery', 'properties'] as const),
];

/**
 * What Obsidian needs to write into a journal without any plugin of others: where daily notes go and what they are made from,
 * what its editor of properties shows, a template for each kind of note, and a note on how to begin, which is a draft and so on no page.
 */
export function vaultFiles(folder: string, journal: Journal): NewText[] {
  const templates = templateFolders(folder)[0]?.replace(/\/$/, '') ?? folderWithoutNotes(journal);
  return [
    settingsFile('app', { attachmentFolderPath: 'pictures' }),
    settingsFile('core-plugins', Object.fromEntries(CORE_PLUGINS.map((name) => [name, true]))),
    settingsFile('daily-notes', { ...dailyNotes(journal), template: `${templates}/entry` }),
    settingsFile('templates', { folder: templates, dateFormat: 'YYYY-MM-DD', timeFormat: 'HH:mm' }),
    settingsFile('types', { types: propertyTypes() }),
    ...noteTemplates(templates),
    { path: 'Start here.md', text: VAULT_START },
  ];
}

function folderWithoutNotes({ notes }: Journal): string {
  const isFree = (folder: string) => !notes.some(({ path }) => nameOnDisk(path).startsWith(`${folder}/`));
  return TEMPLATE_FOLDERS.find(isFree) ?? TEMPLATE_FOLDERS[0];
}

function settingsFile(name: string, settings: object): NewText {
  return { path: `.obsidian/${name}.json`, text: `${JSON.stringify(settings, null, 2)}\n` };
}

/** The folder above all that changes with the day, and the rest as a format; what has no format is named by its day. */
function dailyNotes(journal: Journal): { folder: string; format: string } {
  const pattern = patternOfDays(journal);
  const slash = pattern.slice(0, pattern.indexOf('{')).lastIndexOf('/');
  const format = momentOfPattern(pattern.slice(slash + 1));
  if (format === null) return { folder: layoutOf(journal.settings.layout).folderFor('journal'), format: 'YYYY-MM-DD' };
  return { folder: pattern.slice(0, Math.max(slash, 0)), format };
}
