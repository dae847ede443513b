import { formatDay } from '../../calendar/format.ts';
import { EXPORT_MARKDOWN, SHARED_PART_TITLES } from '../../messages/en/commands/export.ts';
import { idOf } from '../../notes/note-id.ts';
import { compareNotes } from '../../notes/note-order.ts';
import { notesOfJournal } from '../exported-note.ts';
import type { ExportedText, ExportFormat, ExportInput } from '../format.ts';
import { rowParts } from '../shared/row-words.ts';
import { sharedRows, type SharedRows } from '../shared/shared-parts.ts';
import { inlineWords } from './inline.ts';
import { noteText } from './note-text.ts';

/** The days one after the other in one text, each note with its fields and its text. */
export const markdown: ExportFormat = {
  name: 'markdown',
  isFolder: false,
  ending: '.md',
  holds: 'notes',
  takesFiles: false,
  texts,
};

function texts(input: ExportInput): ExportedText[] {
  const parts = input.share === 'all' ? dayParts(input) : sharedParts(input);
  if (parts.length === 0) return [];
  return [{ name: '.md', text: `${[...headOf(input), ...parts].join('\n\n')}\n` }];
}

function headOf({ journal: { settings }, days: { from, to } }: ExportInput): string[] {
  const said = [from, to].map((day) => (day === null ? null : formatDay(day, 'long', settings.language)));
  const title = settings.isDiscreet ? EXPORT_MARKDOWN.discreetTitle : EXPORT_MARKDOWN.title;
  const days = EXPORT_MARKDOWN.days(said[0] ?? null, said[1] ?? null);
  return [`# ${title}`, ...(days === null ? [] : [days])];
}

function dayParts(input: ExportInput): string[] {
  const { journal } = input;
  const notes = notesOfJournal(input)
    .map((note) => ({ ...note, id: idOf(note.path) }))
    .toSorted(compareNotes);
  return [...Map.groupBy(notes, ({ day }) => day)].flatMap(([day, ofDay]) => [
    `## ${day === null ? EXPORT_MARKDOWN.withoutDay : formatDay(day, 'long', journal.settings.language)}`,
    ...ofDay.map((note) => noteText(note, journal)),
  ]);
}

function sharedParts({ journal, days }: ExportInput): string[] {
  return sharedRows(journal, days).map((part) =>
    [`## ${SHARED_PART_TITLES[part.name] ?? part.name}`, linesOf(part, journal.settings.language).join('\n')].join(
      '\n\n',
    ),
  );
}

function linesOf({ columns, rows }: SharedRows, language: string): string[] {
  return rows.map((row) => {
    const values = rowParts(columns, row).map(({ label, value }) => {
      const words = inlineWords(value);
      return label === null ? words : `${label}: ${words}`;
    });
    const day = row.day === null ? [] : [formatDay(row.day, 'long', language)];
    return `- ${[...day, ...values].join('; ')}`;
  });
}
