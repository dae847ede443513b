import { firstHeadingOf, mayOpenWithHeading, type FirstHeading } from '../markdown/first-heading.ts';
import { excerptOf, toPlainText } from '../markdown/text.ts';
import type { NameDay } from './day/day-in-name.ts';
import { definitionOf, type NoteKind } from '../notes/kinds/kinds.ts';
import type { Note } from '../notes/note.ts';

/** What a note is called, in the writer's own words. */
export interface Title {
  readonly title: string | null;
  /** Whether the body begins with it, as a heading. */
  readonly opensWithTitle: boolean;
}

/** What a title is made from. */
export interface Titled {
  readonly id: string;
  /** What the name says of the day. */
  readonly inName: NameDay;
  readonly kind: NoteKind;
  /** The field. */
  readonly title: string | undefined;
  /** Empty where it is not laid out, and so has no headings. */
  readonly body: string;
}

/** A note's title: its field, else the words of its file's name beside the day, else its first heading. */
export function titleOf({ id, inName, kind, title: field, body }: Titled): Title {
  const isCalledSo = definitionOf(kind).calledBy === 'text';
  const named = field ?? (isCalledSo ? wordsOfName(id, inName) : null);
  if (named === null && !isCalledSo) return { title: null, opensWithTitle: false };
  const heading = named === null || mayOpenWithHeading(body) ? firstHeadingOf(body) : null;
  const title = named ?? heading?.text ?? null;
  return { title, opensWithTitle: title !== null && isSaidAtStart(title, heading) };
}

function isSaidAtStart(title: string, heading: FirstHeading | null): boolean {
  return heading?.isFirst === true && comparable(heading.text) === comparable(title);
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The words of a file's name beside its day, beginning with a capital; null where it says no more than the day. */
function wordsOfName(id: string, inName: NameDay): string | null {
  const words = inName === null ? wholeName(id) : typeof inName === 'string' ? '' : inName.words;
  return words === '' ? null : capital(words);
}

/** The name of a file whose day stands in a field. */
function wholeName(id: string): string {
  const words = /\s/.test(id.trim()) ? id.trim() : id.replace(/[-_]+/g, ' ').trim();
  return /\p{L}{2}/u.test(words) ? words : '';
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** About one line of a list. */
const LONGEST_FIRST_WORDS = 60;
/** What certainly holds that many letters, with their Markdown. */
const ENOUGH = 600;
/** Signs without which a line is read as it is written. */
const MARKDOWN = /[\\`*_[\]#<>|~=&%$^{}]|^[ \t]*(?:[-+]|\d+[.)])[ \t]|^[ \t]*-{3}/m;

/** Lists ask for the same notes many times. */
const known = new WeakMap<Note, string>();

/** What an entry without a title is called by in lists: the first words of its text. Empty for any other note. */
export function firstWordsOf(note: Note): string {
  if (note.kind !== 'entry' || note.title !== null || !note.isReadable) return '';
  const before = known.get(note);
  if (before !== undefined) return before;
  const start = note.body.trimStart().slice(0, ENOUGH);
  const plain = MARKDOWN.test(start) ? toPlainText(start) : start;
  const words = excerptOf(plain, LONGEST_FIRST_WORDS);
  known.set(note, words);
  return words;
}
