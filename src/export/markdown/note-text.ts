import { perJournal } from '../../facts/memoize-by-journal.ts';
import { bodyBelow } from '../../markdown/body-below.ts';
import { EXPORT_MARKDOWN } from '../../messages/en/commands/export.ts';
import type { Journal } from '../../notes/journal.ts';
import { definitionOf } from '../../notes/kinds/kinds.ts';
import type { ExportedNote } from '../exported-note.ts';
import { listOfFields } from './field-list.ts';
import { asCode, inlineWords } from './inline.ts';

/** The title stands on the first level, days on the second, notes on the third. */
const NOTE_LEVEL = 3;

/** Fields that stand in the heading of a note or of its day. */
const IN_HEADING = new Set(['title', 'day', 'time']);

/** A note with its heading, its fields and its text, as it stands among others. */
export function noteText(note: ExportedNote, journal: Journal): string {
  const fields = listOfFields(listedFields(note)).join('\n');
  const body = bodyOf(note, journal);
  const isOneList = fields !== '' && /^(?:\s|[-*+]|\d+[.)])/.test(body);
  // A list that follows another, and what is indented below one, would be of it (CommonMark 0.31, example 308).
  const apart = isOneList ? ['<!-- -->'] : [];
  return [headingOf(note), fields, ...apart, body].filter((part) => part !== '').join('\n\n');
}

function headingOf({ kind, time, title, isTitleInText, isReadable }: ExportedNote): string {
  const definition = definitionOf(kind ?? 'note');
  const sort = definition.guide?.title ?? EXPORT_MARKDOWN.note;
  const said = title === null || (isTitleInText && isReadable) ? '' : `: ${inlineWords(title)}`;
  return `${'#'.repeat(NOTE_LEVEL)} ${sort}${time === null ? '' : `, ${time}`}${said}`;
}

function listedFields({ fields, ownFields, tags }: ExportedNote): Readonly<Record<string, unknown>> {
  const kept = Object.entries(fields).filter(([name]) => !IN_HEADING.has(name) && name !== 'tags');
  const own = ownFields.map(({ name, lines }) => [name, lines] as const);
  const all = tags.length > 0 ? [['tags', tags.join(', ')] as const] : [];
  return Object.fromEntries([...kept, ...own, ...all]);
}

const notesByPath = perJournal(({ notes }: Journal) => new Map(notes.map((note) => [note.path, note])));

/** What cannot stand there as it is, is shown as it is written. */
function bodyOf({ path, text, isReadable }: ExportedNote, journal: Journal): string {
  if (text.trim() === '') return '';
  const from = notesByPath(journal).get(path);
  const pictureAt = (target: string) => (from ? journal.resolvePicture(from, target) : null);
  const body = isReadable ? bodyBelow(text, { level: NOTE_LEVEL, pictureAt }) : null;
  return body ?? asCode(text);
}
