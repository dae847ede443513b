import { diagnosticAt, finding, START_OF_FILE, type Diagnostic, type Finding } from '../../notes/diagnostic.ts';
import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';
import type { NameDay } from './day-in-name.ts';
import { readDateField } from './date-field.ts';
import { describeValue } from '../fields/describe-value.ts';
import { definitionOf, type NoteKind } from '../../notes/kinds/kinds.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';

/** The day a file says it is about, and the time of day if its `date:` has one. */
export interface Dated {
  readonly day: Day | null;
  readonly time: ClockTime | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file's name says of its day. */
export interface NamedDay {
  readonly id: string;
  readonly inName: NameDay;
}

/** The day in the file's name; a `date:` must agree with it, and counts alone where the name has none. */
export function readDay(named: NamedDay, kind: NoteKind, fields: YamlFields): Dated {
  const day = dayOf(named, kind);
  const date = definitionOf(kind).isOnDay || kind === 'note' ? readDateField(fields.values.get('date')) : 'absent';
  if (date === 'absent') return { day, time: null, diagnostics: [] };
  const diagnostic = (found: Finding) => diagnosticAt(fields.placeOf(['date']), found, 'date');
  if (date === 'unclear') {
    const value = describeValue(fields.values.get('date'));
    return { day, time: null, diagnostics: [diagnostic(finding('ambiguous-date', { value }))] };
  }
  const diagnostics =
    day === null || day === date.day ? [] : [diagnostic(finding('date-differs', { inName: day, date: date.day }))];
  return { day: day ?? date.day, time: date.time, diagnostics };
}

/** Why a note that should have a day has none; nothing where its `date:` or `day:` has been named already. */
export function noDay({ id, inName }: NamedDay, fields: YamlFields): Diagnostic[] {
  const diagnostic = (found: Finding) => [diagnosticAt(START_OF_FILE, found)];
  const like = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
  if (like !== undefined) return diagnostic(finding('no-such-day', { written: like }));
  const isNamed =
    readDateField(fields.values.get('date')) === 'unclear' || readDateField(fields.values.get('day')) !== 'absent';
  if (isNamed) return [];
  return diagnostic(finding(inName === 'two-ways' ? 'name-in-two-ways' : 'no-day'));
}

/** What is called by its name has a day only where the name begins with one as this journal writes it. */
function dayOf({ id, inName }: NamedDay, kind: NoteKind): Day | null {
  const isAsked = definitionOf(kind).isOnDay || kind === 'note' || /^\d{4}-\d{2}-\d{2}/.test(id);
  return !isAsked || inName === null || typeof inName === 'string' ? null : inName.day;
}
