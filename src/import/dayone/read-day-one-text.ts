import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import {
  importedEntry,
  withoutMediaSigns,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type RefusedRecord,
} from '../records.ts';
import { DAY_ONE_NAMES as NAMES } from '../source/column-names.ts';
import { readWrittenTime } from '../values/clock-times.ts';
import { AmbiguousDatesError, readWrittenDay, type DateOrder } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { inertMarkdown, tidy } from '../values/plain-markdown.ts';
import { dayOneLinks } from './day-one-links.ts';

/** `\tDate:\t15 January 2024 at 10:04:00 AM CET`; the lines below it, until an empty one, say more of the entry. */
const HEAD = /^\t([\p{L} ]{1,30}):\t(.*)$/u;
/** What is taken as a field, or not taken. */
const WITH_PLACE: ReadonlySet<string> = new Set([NAMES.tags, NAMES.location, NAMES.weather]);
const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?/iu;
/** The word between day and time, and a comma. */
const BETWEEN = /,? \p{L}{1,4}$|,$/u;

interface Part {
  readonly line: number;
  readonly date: string;
  readonly heads: Map<string, string>;
  readonly lines: string[];
}

/** Reads what Day One exports as plain text. What stands before the first date belongs to no day. */
export function readDayOneText(text: string, dates: DateOrder | null): ImportedRecords {
  const { parts, before } = partsOf(text);
  if (parts.length === 0) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.dayone, '“Date:”'));
  const read = parts.map((part) => readPart(part, dates));
  const having = (name: string) => parts.filter(({ heads }) => heads.has(name)).length;
  const homeless = before === '' ? [] : [{ place: RECORD_REFUSALS.line(1), why: RECORD_REFUSALS.noDay }];
  return {
    ...sortedOut([...homeless, ...read]),
    habits: [],
    notTaken: new Map([
      [NOT_TAKEN.places, having(NAMES.location)],
      [NOT_TAKEN.weather, having(NAMES.weather)],
    ]),
  };
}

function partsOf(text: string): { readonly parts: readonly Part[]; readonly before: string } {
  const parts: Part[] = [];
  let before = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, name = '', value = ''] = HEAD.exec(line) ?? [];
    const part = parts.at(-1);
    if (name === NAMES.date) parts.push({ line: index + 1, date: value.trim(), heads: new Map(), lines: [] });
    else if (!part) before += line.trim();
    else if (name !== '' && part.lines.length === 0) part.heads.set(name, value.trim());
    else part.lines.push(line);
  }
  return { parts, before };
}

function readPart({ line, date, heads, lines }: Part, dates: DateOrder | null): ImportedEntry | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(line), why });
  const when = momentIn(date, dates);
  if (when === null) return refused(RECORD_REFUSALS.noDay);
  const written = tidy(withoutMediaSigns(lines.join('\n')));
  if (written === '') return refused(RECORD_REFUSALS.nothing);
  const { text, links } = dayOneLinks(written);
  return importedEntry({
    identity: digestOf(sumText(when, written)),
    ...{ ...when, links, text: inertMarkdown(text) },
    tags: (heads.get(NAMES.tags) ?? '').split(',').flatMap((tag) => tag.trim() || []),
    rows: [...heads].filter(([name, value]) => !WITH_PLACE.has(name) && value !== ''),
  });
}

function momentIn(date: string, dates: DateOrder | null): { day: Day; time: ClockTime | null } | null {
  const clock = CLOCK.exec(date)?.[0] ?? '';
  const time = clock.includes(':') ? readWrittenTime(clock) : null;
  const written = time === null ? date : date.slice(0, date.indexOf(clock)).trim();
  const read = [written, written.replace(BETWEEN, '')].map((one) => readWrittenDay(one, dates));
  if (read.includes('two-ways')) throw new AmbiguousDatesError();
  const day = read.find((one) => one !== null && one !== 'two-ways') ?? null;
  return day === null ? null : { day, time };
}
