import { isDay, type Day } from '../calendar/day.ts';
import type { ClockTime } from '../calendar/clock.ts';
import { mdxMistakeOf } from '../markdown/mdx.ts';
import { outlineOf } from '../markdown/outline.ts';
import { addressOfNote } from './address.ts';
import { readDateField } from './date-field.ts';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import type { Doubt } from './doubt.ts';
import { splitFrontmatter, type SplitText } from './frontmatter.ts';
import { STRUCTURAL_FIELDS, type CommonFields } from './kinds/common.ts';
import { isKind, KINDS, kindOfPath, needsDay, type NoteKind } from './kinds/kind.ts';
import { isEntryLike, plainSchema, schemaOf } from './kinds/schemas.ts';
import { describeValue, messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Note } from './note.ts';
import { START_OF_FILE, type Problem } from './problem.ts';
import type { Share } from './share.ts';
import { validate } from './validate.ts';

/** What a file became: a note, a draft that is left out, or nothing but the problems that name it. */
export interface ParsedFile {
  readonly note: Note | null;
  readonly isDraft: boolean;
  readonly problems: readonly Problem[];
}

/** One file's bytes to a note. Every doubt is a problem of that file; it never throws and never runs anything. */
export function parseNote(path: string, bytes: Uint8Array): ParsedFile {
  const { text, doubts } = decode(bytes);
  const byteProblems = doubts.map((message) => problemOf(path, { place: START_OF_FILE, field: null, message }));
  if (text === null) return { note: null, isDraft: false, problems: byteProblems };
  const split = splitFrontmatter(text);
  const { note, isDraft, found } = build(path, text, split);
  const problems = [...byteProblems, ...[...split.doubts, ...found].map((doubt) => problemOf(path, doubt))];
  return { note, isDraft, problems };
}

function build(path: string, text: string, split: SplitText): { note: Note; isDraft: boolean; found: readonly Doubt[] } {
  const found: Doubt[] = [];
  const id = idOf(path);
  const kindAsked = readKind(path, split, found);
  const dated = readDay(id, kindAsked, split, found);
  const validated = validate(schemaOf(kindAsked), split.fields, kindAsked, STRUCTURAL_FIELDS);
  const common = validated.fields ?? validate(plainSchema, split.fields, 'note', STRUCTURAL_FIELDS).fields;
  const fields = (common ?? {}) as CommonFields;
  const safe = guardSharing(split, fields, validated.doubts, found);
  const day = fields.day ?? dated.day;
  const kind = validated.fields === null || (day === null && needsDay(kindAsked)) ? 'note' : kindAsked;
  if (day === null && needsDay(kindAsked)) found.push(...noDay(id, path, split));
  const isMdx = /\.mdx$/i.test(path) && split.isReadable && isBuildable(split, found);
  const note = {
    kind,
    fields,
    path,
    id,
    day: kind === 'note' && !needsDay(kindAsked) ? null : day,
    time: fields.time ?? dated.time,
    title: fields.title ?? null,
    address: addressOfNote({ kind, id, path, day }),
    tags: fields.tags ?? [],
    share: safe.share,
    isMdx,
    isReadable: split.isReadable,
    body: split.body,
    bodyLine: split.bodyLine,
    ...(split.isReadable ? outlineOf(split.body, split.bodyLine) : { marks: [], links: [], pictures: [] }),
    digest: digestOf(path, text),
    frontmatter: split.isReadable ? frontmatterOf(text, split) : '',
  };
  // The kind decides which schema made the fields, so the pair belongs to one member of the union.
  return { note: note as unknown as Note, isDraft: safe.isDraft, found };
}

/** `type:` wins over the folder; a file in no known folder is an entry if anything says which day it is about. */
function readKind(path: string, split: SplitText, found: Doubt[]): NoteKind {
  const asked = split.fields.values.get('type');
  const name = typeof asked === 'string' ? asked.trim().toLowerCase() : '';
  if (isKind(name)) return name;
  if (asked !== undefined && asked !== null && asked !== '') {
    const message = messages.unknownType(describeValue(asked), nearest(name, KINDS));
    found.push({ place: split.fields.placeOf(['type']), field: 'type', message });
  }
  const byFolder = kindOfPath(path);
  if (byFolder) return byFolder;
  const saysDay = ['date', 'day'].some((field) => split.fields.values.has(field)) || /^\d{4}-\d{2}/.test(idOf(path));
  return saysDay || isEntryLike(split.fields.values.keys()) ? 'entry' : 'note';
}

interface Dated {
  readonly day: Day | null;
  readonly time: ClockTime | null;
}

/** The day in the file's name; a `date:` must agree with it, and counts alone where the name has none. */
function readDay(id: string, kind: NoteKind, split: SplitText, found: Doubt[]): Dated {
  const inName = dayInName(id);
  const date = needsDay(kind) || kind === 'note' ? readDateField(split.fields.values.get('date')) : 'absent';
  if (date === 'absent') return { day: inName, time: null };
  const doubt = (message: string) => found.push({ place: split.fields.placeOf(['date']), field: 'date', message });
  if (date === 'unclear') {
    doubt(messages.ambiguousDate(describeValue(split.fields.values.get('date'))));
    return { day: inName, time: null };
  }
  if (inName !== null && inName !== date.day) doubt(messages.dateDiffers(inName, date.day));
  return { day: inName ?? date.day, time: date.time };
}

function dayInName(id: string): Day | null {
  const start = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(id)?.[0];
  return start !== undefined && isDay(start) ? start : null;
}

function noDay(id: string, path: string, split: SplitText): Doubt[] {
  const like = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
  if (like !== undefined) return [{ place: START_OF_FILE, field: null, message: messages.noSuchDay(like) }];
  const isUnclear = readDateField(split.fields.values.get('date')) === 'unclear';
  return isUnclear && path !== '' ? [] : [{ place: START_OF_FILE, field: null, message: messages.noDay() }];
}

/** What cannot be read of `share` and `draft` closes the note rather than opening it. */
function guardSharing(
  split: SplitText,
  fields: CommonFields,
  doubts: readonly Doubt[],
  found: Doubt[],
): { share: Share | null; isDraft: boolean } {
  const isUnclear = (name: string) => doubts.some((doubt) => doubt.field === name);
  for (const doubt of doubts) found.push(sharingDoubt(doubt, split) ?? doubt);
  const isHidden = !split.isReadable || isUnclear('share');
  return { share: isHidden ? 'never' : (fields.share ?? null), isDraft: isUnclear('draft') || (fields.draft ?? false) };
}

function sharingDoubt(doubt: Doubt, split: SplitText): Doubt | null {
  if (doubt.field !== 'share' && doubt.field !== 'draft') return null;
  const shown = describeValue(split.fields.values.get(doubt.field));
  return { ...doubt, message: doubt.field === 'share' ? messages.shareUnclear(shown) : messages.draftUnclear(shown) };
}

function isBuildable(split: SplitText, found: Doubt[]): boolean {
  const mistake = mdxMistakeOf(split.body);
  if (mistake === null) return true;
  const place = { line: split.bodyLine + mistake.line - 1, column: 1 };
  found.push({ place, field: null, message: messages.mdx(mistake.reason) });
  return false;
}

function frontmatterOf(text: string, split: SplitText): string {
  return text
    .split('\n')
    .slice(1, Math.max(1, split.bodyLine - 2))
    .join('\n');
}

function idOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]+$/, '').normalize('NFC');
}

function problemOf(file: string, { place, field, message }: Doubt): Problem {
  return { file, ...place, field, message };
}
