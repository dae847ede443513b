import { nameOnDisk } from './names-on-disk.ts';

/**
 * Files beside the notes that are none: copies that a sync program made of a conflict, templates, and what editors and
 * other programs leave behind.
 */

const SYNC_CONFLICT = /^(.+?)(?:\.sync-conflict-[\w-]+|[._ -]conflict[\w.-]*|_conf\([^)]*\))$/i;
/** Words in which programs say so, in the languages of their makers' larger markets. */
const CONFLICT_WORDS =
  /conflict|konflikt|conflit|conflicto|conflitto|conflito|konflik|\u51b2\u7a81|\u885d\u7a81|\u7af6\u5408|\ucda9\ub3cc|\u043a\u043e\u043d\u0444\u043b\u0438\u043a\u0442/iu;
const IN_BRACKETS = /^(.+?) ?\(([^()]*)\)$/;
/** `2026-11-18 2`, `… (1)`, `… copy`, `… - Copy (2)`: what a disk, a cloud or a hand calls a second one. */
const SECOND =
  /^(.+?)(?: \d{1,2}| ?\(\d{1,3}\)|(?: -)?[ _](?:copy|kopie|copie|copia|c\u00f3pia|kopi)(?: ?\(?\d{1,3}\)?)?)$/i;
/** OneDrive adds the name of the computer. */
const COMPUTER = /^(.+?)-(?:(?:DESKTOP|LAPTOP)-[A-Z0-9]{5,}|(?:[A-Za-z]{1,20}s-)?MacBook(?:-Pro|-Air)?)$/;
const ENDING = /\.[^./]+$/;

/** Copies of a conflict, by their path, each with the file it is a copy of; only where that file is there. */
export function conflictCopies(paths: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(paths.map((path) => [nameOnDisk(path), path]));
  return new Map(
    paths.flatMap((path) => {
      const original = originalsOf(path).find((one) => known.has(nameOnDisk(one)));
      return original === undefined ? [] : [[path, known.get(nameOnDisk(original)) ?? original] as const];
    }),
  );
}

/** What a file may be a copy of, by its name. */
function originalsOf(path: string): string[] {
  const ending = ENDING.exec(path)?.[0] ?? '';
  const name = path.slice(0, path.length - ending.length);
  const [, inBrackets, words = ''] = IN_BRACKETS.exec(name) ?? [];
  const isConflict = CONFLICT_WORDS.test(words);
  const found = [
    SYNC_CONFLICT.exec(name)?.[1],
    isConflict ? inBrackets : undefined,
    SECOND.exec(name)?.[1],
    COMPUTER.exec(name)?.[1],
  ];
  return found.filter((one) => one !== undefined && !one.endsWith('/')).map((one) => `${one ?? ''}${ending}`);
}

/** Whether a file is one of those that say what the words of an import mean: `imports/daylio.yaml`. They are read by that command alone. */
export function isImportWords(path: string): boolean {
  return /^imports\/[a-z-]+\.yaml$/.test(path);
}

const OF_PROGRAMS =
  /(?:~|\.(?:bak|orig|rej|tmp|temp|swp|swo|part|crdownload|base|canvas|css|ini|db|lnk|url|icloud|plist|lock))$/i;
const OF_EDITORS = /(?:^|\/)#[^/]*#$/;
const WORD_DOCUMENT = /\.(?:doc[xm]?|dot[xm]|o[dt]t|rtf|pages|wpd|wps|gdoc)$/i;
/** What an office keeps beside a document or a table that it has open. */
const OF_OPEN_DOCUMENT = /(?:^|\/)~\$[^/]*\.(?:(?:do[ct]|xl[st]|pp[ts])[xm]?|o[dt][tsp]|rtf)$/i;

/** Whether a file is no writing at all: an editor's copy, a half download, a view or a style sheet of a vault. */
export function isOfPrograms(path: string): boolean {
  return OF_PROGRAMS.test(path) || OF_EDITORS.test(path) || OF_OPEN_DOCUMENT.test(path);
}

/** Whether a file is a document of a word processor: it may be writing, but another ending would not make it a note. */
export function isWordDocument(path: string): boolean {
  return WORD_DOCUMENT.test(path);
}

/** What Obsidian, QuickAdd and others fill in when a note is made of a template, and code of Templater. */
const TO_BE_FILLED =
  /\{\{ ?(?:cursor|date|day|field|filename|folder|gdate|id|linkcurrent|macro|month|name|time|title|tomorrow|uuid|value|vdate|week|weekday|year|yesterday)\b[^{}\n]{0,60}\}\}|<%[-_*~+]{0,2}\s?(?:await )?(?:tp\.|let |const )/i;

/** Whether a frontmatter is still to be filled in. */
export function isTemplate(frontmatter: string): boolean {
  return TO_BE_FILLED.test(frontmatter);
}
