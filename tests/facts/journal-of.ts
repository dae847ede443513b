import type { Day } from '../../src/calendar/day.ts';
import { joinNotes } from '../../src/read/join/join-notes.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { toSettings } from '../../src/read/settings/settings-fields.ts';
import { START_OF_FILE } from '../../src/notes/diagnostic.ts';
import { parseNote } from '../../src/read/read-note.ts';

/** Notes by their path: the text of the frontmatter, and the body if there is one. */
export type Files = Readonly<Record<string, string | readonly [frontmatter: string, body: string]>>;

type SettingsFields = Parameters<typeof toSettings>[0];

interface Options {
  readonly today?: Day;
  readonly settings?: SettingsFields;
}

/** A journal of notes that lie nowhere on the disk, read by the code that reads real ones. */
export function journalOf(files: Files, { today = '2026-11-23', settings = {} }: Options = {}): Journal {
  const parsed = Object.entries(files).map(([path, text]) => parseNote(path, new TextEncoder().encode(fileText(text))));
  return joinNotes({
    settings: toSettings(settings),
    placeInSettings: () => START_OF_FILE,
    today,
    notes: parsed.flatMap(({ note, isDraft }) => (note && !isDraft ? [note] : [])),
    attachments: new Set(),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
    files: parsed.length,
    drafts: [],
    leftOut: 0,
  });
}

export function fileText(text: Files[string]): string {
  const [frontmatter, body] = typeof text === 'string' ? [text, ''] : text;
  return `---\n${frontmatter}\n---\n\n${body}\n`;
}

/** An entry a day with a mood: `moods('2026-11-10', [5, null, 7])`. A `null` is a day without an entry. */
export function moods(from: Day, values: readonly (number | null)[]): Files {
  const first = Temporal.PlainDate.from(from);
  return Object.fromEntries(
    values.flatMap((value, index) =>
      value === null ? [] : [[`journal/${first.add({ days: index }).toString()}.md`, `mood: ${value}`] as const],
    ),
  );
}
