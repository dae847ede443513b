import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import { FORMAT_TITLES, IMPORT_REFUSALS, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { importedEntry, type ImportedEntry, type ImportedRecords } from '../records.ts';
import { readWrittenTime } from '../values/clock-times.ts';
import { AmbiguousDatesError, readWrittenDay, type DateOrder } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { inertMarkdown } from '../values/plain-markdown.ts';

/** The tag of an entry that was marked with a star. */
export const JRNL_STAR = 'starred';

/** `[2013-06-09 15:39] Title`: the writer sets how the date looks, so that only what is in the brackets says whether it is one. */
const HEAD = /^\[([^\]\n]{6,40})\] ?(.*)$/;
const DATE_AND_TIME = /^(.+?),? (\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)$/i;
/** A sentence ends where a space or the line does. */
const SENTENCE_END = /[.?!\u2026](?=\s|$)/;
const TAG = /(?<=^|\s)@([\p{L}\p{N}_+*#-]+)/gu;

interface Head {
  readonly day: Day;
  readonly time: ClockTime;
  readonly rest: string;
}

/** Reads jrnl's own text, or what `jrnl --format text` writes. A line in brackets that is no date is a line of an entry. */
export function readJrnlText(text: string, dates: DateOrder | null): ImportedRecords {
  const parts: { head: Head; lines: string[] }[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const head = headOf(line, dates);
    if (head !== null) parts.push({ head, lines: [] });
    else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else before += line.trim();
  }
  if (parts.length === 0) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.jrnl, '[2013-06-09 15:39] …'));
  const entries = parts.map(({ head, lines }) => entryOf(head, lines.join('\n')));
  const refused = before === '' ? [] : [{ place: RECORD_REFUSALS.line(1), why: RECORD_REFUSALS.noDay }];
  return { entries, refused, habits: [], notTaken: new Map() };
}

function headOf(line: string, dates: DateOrder | null): Head | null {
  const [, written = '', rest = ''] = HEAD.exec(line) ?? [];
  const [, date = '', clock = ''] = DATE_AND_TIME.exec(written) ?? [];
  const time = readWrittenTime(clock);
  const day = time === null ? null : readWrittenDay(date, dates);
  if (day === 'two-ways') throw new AmbiguousDatesError();
  return day === null || time === null ? null : { day, time, rest };
}

function entryOf({ day, time, rest }: Head, below: string): ImportedEntry {
  const isStarred = /\s\*\s*$/.test(rest);
  const line = rest.replace(/\s\*\s*$/, '').trim();
  const end = line.search(SENTENCE_END);
  const title = end < 0 ? line : line.slice(0, end + 1);
  const body = `${line.slice(title.length)}\n${below}`.trim();
  const tags = [...`${line}\n${below}`.matchAll(TAG)].map(([, tag = '']) => tag);
  return importedEntry({
    identity: digestOf(sumText(day, time, title, body)),
    ...{ day, time, title: title || null, text: inertMarkdown(body) },
    tags: [...new Set([...tags, ...(isStarred ? [JRNL_STAR] : [])])],
  });
}
