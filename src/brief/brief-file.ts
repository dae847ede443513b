import type { Day } from '../calendar/day.ts';
import { isListed } from '../notes/listed.ts';
import type { BriefNote } from '../notes/note.ts';

/** The writer's changes to one brief, as the file has them or would be begun with. */
export interface BriefFile {
  readonly path: string;
  /** Lines of the fields that stay as they are. */
  readonly fields: readonly string[];
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** The day to be written once all of it has been read; null where the file has one. */
  readonly unread: Day | null;
  /** What the file has below its fields. */
  readonly body: string;
}

/** The file of a session's brief. What a note keeps to its own page is not repeated here. */
export function briefFile(session: Day, note: BriefNote | null, today: Day): BriefFile {
  if (note === null)
    return { path: `briefs/${session}.md`, fields: [], pinned: [], hidden: [], unread: today, body: '' };
  const { pin = [], hide = [], ...fields } = note.fields;
  const isClosed = !isListed(note);
  const lines = Object.entries({ ...fields, ...(note.share === null ? {} : { share: note.share }) });
  return {
    path: note.path,
    fields: isClosed ? [] : lines.map(([name, value]) => `${name}: ${written(value)}`),
    pinned: pin,
    hidden: hide,
    unread: fields.reviewed === undefined ? today : null,
    body: isClosed ? '' : note.body,
  };
}

/** What is changed of a brief in words: null and empty lists leave what is there. */
export interface BriefChanges {
  readonly opening: string | null;
  readonly pin: readonly string[];
  readonly hide: readonly string[];
  readonly isReviewed: boolean;
}

/** The file with the changes in it: an opening in place of the one before, names behind those that are there. */
export function changedBriefFile(
  file: BriefFile,
  { opening, pin, hide, isReviewed }: BriefChanges,
  today: Day,
): BriefFile {
  const changed = [
    ...(opening === null ? [] : [['opening', opening] as const]),
    ...(isReviewed ? [['reviewed', today] as const] : []),
  ];
  const isChanged = (line: string) => changed.some(([name]) => line.startsWith(`${name}: `));
  return {
    ...file,
    fields: [
      ...changed.map(([name, value]) => `${name}: ${written(value)}`),
      ...file.fields.filter((line) => !isChanged(line)),
    ],
    pinned: [...new Set([...file.pinned, ...pin])],
    hidden: [...new Set([...file.hidden, ...hide])],
    unread: isReviewed ? null : file.unread,
  };
}

/** The text of the file. */
export function briefFileText({ fields, pinned, hidden, unread, body }: Omit<BriefFile, 'path'>): string {
  const lists = [['pin', pinned] as const, ['hide', hidden] as const].filter(([, names]) => names.length > 0);
  const lines = [
    ...fields,
    ...lists.map(([name, names]) => `${name}: ${written(names)}`),
    ...(unread === null ? [] : [`# reviewed: ${unread}`]),
  ];
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${body}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** As JSON, which YAML reads, so that nothing written can turn into something else. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return typeof value === 'string' && DAY.test(value) ? value : JSON.stringify(value);
}
