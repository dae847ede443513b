import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PICTURES_COMMAND } from '../../src/messages/en/commands/pictures.ts';
import { ownPartOf } from '../../src/notes/addresses.ts';
import { nearest } from '../../src/read/fields/nearest-name.ts';

/**
 * Every page that pictures are taken of, by its name: its address, in which `#` stands for digits and hyphens and `*` for any
 * name. Of several pages that fit, it is the one with the most on it.
 */
const ADDRESSES = {
  today: '/',
  journal: '/journal/',
  year: '/journal/#/',
  book: '/journal/#/print/',
  month: '/journal/#/#/',
  day: '/journal/#/#/#/',
  sessions: '/sessions/',
  'one-session': '/sessions/#/',
  'sessions-beside': '/sessions/beside/',
  questions: '/questions/',
  homework: '/homework/',
  'one-homework': '/homework/*/',
  thoughts: '/thoughts/',
  'one-thought': '/thoughts/*/',
  habits: '/habits/',
  'one-habit': '/habits/movement/',
  sleep: '/habits/sleep/',
  mood: '/habits/mood/',
  compare: '/compare/',
  'one-comparison': '/compare/*/*/',
  progress: '/progress/',
  goals: '/goals/',
  'one-goal': '/goals/*/',
  measures: '/measures/',
  'one-measure': '/measures/*/',
  brief: '/brief/',
  search: '/search/',
  'search-word': '/search/',
  help: '/help/',
  'safety-plan': '/safety-plan/',
  sheets: '/sheets/',
  'sheet-week': '/sheets/week/',
  'sheet-sleep': '/sheets/sleep/',
  'sheet-look-back': '/sheets/look-back/',
  'sheet-safety-plan': '/sheets/safety-plan/',
  'sheet-thought': '/sheets/thoughts/*/',
  guide: '/guide/',
  'guide-charts': '/guide/charts/',
  problems: '/problems/',
  tags: '/tags/',
  'one-tag': '/tags/*/',
  'not-found': '/404.html',
} as const;

export type PageName = keyof typeof ADDRESSES;

export interface SamplePage {
  readonly name: PageName;
  /** Seen from the site's root, with the query of a search. */
  readonly address: string;
}

/** The names of all pages, in the order in which they stand on a sheet. */
export const PAGE_NAMES = Object.keys(ADDRESSES) as readonly PageName[];

/** The pages that a person names, commas between. Throws a sentence with all names where there is none of a name. */
export function pageNamesIn(text: string): PageName[] {
  return text.split(',').map((part) => {
    const name = PAGE_NAMES.find((known) => known === part.trim().toLowerCase());
    if (name !== undefined) return name;
    throw new Error(PICTURES_COMMAND.unknownPage(part.trim(), nearest(part, PAGE_NAMES), PAGE_NAMES));
  });
}

/** Where pages are in the site that was built into a folder. Throws a sentence where it has none for a name. */
export function samplePages(siteFolder: string, names: readonly PageName[] = PAGE_NAMES): SamplePage[] {
  const sizes = sizesByAddress(siteFolder);
  return names.map((name) => ({ name, address: addressIn(sizes, name) }));
}

/** Where one page is. */
export function sampleAddress(siteFolder: string, name: PageName): string {
  return addressIn(sizesByAddress(siteFolder), name);
}

function addressIn(sizes: ReadonlyMap<string, number>, name: PageName): string {
  const address = fullestFor(name, sizes);
  return name === 'search-word' ? `${address}?q=${wordToSearch(sizes)}` : address;
}

/** The bytes of every page. */
function sizesByAddress(siteFolder: string): ReadonlyMap<string, number> {
  const files = globSync('**/*.html', { cwd: siteFolder }).sort();
  return new Map(
    files.map((file) => {
      const address = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return [address, statSync(join(siteFolder, file)).size] as const;
    }),
  );
}

function fullestFor(name: PageName, sizes: ReadonlyMap<string, number>): string {
  const form = ADDRESSES[name].replaceAll('#', String.raw`[\d-]+`).replaceAll('*', '[^/]+');
  const fitting = [...sizes].filter(([address]) => new RegExp(`^${form}$`).test(address));
  const fullest = fitting.toSorted(([, size], [, other]) => other - size)[0];
  if (fullest === undefined) throw new Error(PICTURES_COMMAND.noPage(name, ADDRESSES[name]));
  return fullest[0];
}

/** A word that many notes have: the name of the tag with the fullest page. */
function wordToSearch(sizes: ReadonlyMap<string, number>): string {
  return ownPartOf(fullestFor('one-tag', sizes));
}
