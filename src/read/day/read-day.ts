import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';
import { dayInName } from './day-in-name.ts';
import { readDateField } from './date-field.ts';
import { describeValue } from '../fields/describe-value.ts';
import type { Doubt } from '../../notes/doubt.ts';
import { needsDay, type NoteKind } from '../../notes/kinds/kind.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { START_OF_FILE } from '../../notes/problem.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';

/** The day a file says it is about, and the time of day if its `date:` has one. */
export interface Dated {
  readonly day: Day | null;
  readonly time: ClockTime | null;
  readonly doubts: readonly Doubt[];
}

/** The day in the file's name; a `date:` must agree with it, and counts alone where the name has none. */
export function readDay(id: string, kind: NoteKind, fields: YamlFields): Dated {
  const day = dayOf(id, kind);
  const date = needsDay(kind) || kind === 'note' ? readDateField(fields.values.get('date')) : 'absent';
  if (date === 'absent') return { day, time: null, doubts: [] };
  const doubt = (message: string) => ({ place: fields.placeOf(['date']), field: 'date', message });
  if (date === 'unclear') {
    const shown = describeValue(fields.values.get('date'));
    return { day, time: null, doubts: [doubt(messages.ambiguousDate(shown))] };
  }
  const doubts = day === null || day === date.day ? [] : [doubt(messages.dateDiffers(day, date.day))];
  return { day: day ?? date.day, time: date.time, doubts };
}

/** Why a note that should have a day has none; nothing where its `date:` or `day:` has been named already. */
export function noDay(id: string, fields: YamlFields): Doubt[] {
  const doubt = (message: string) => [{ place: START_OF_FILE, field: null, message }];
  const like = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
  if (like !== undefined) return doubt(messages.noSuchDay(like));
  const isNamed =
    readDateField(fields.values.get('date')) === 'unclear' || readDateField(fields.values.get('day')) !== 'absent';
  if (isNamed) return [];
  return doubt(dayInName(id) === 'two-ways' ? messages.nameInTwoWays() : messages.noDay());
}

/** What is called by its name has a day only where the name begins with one as this journal writes it. */
function dayOf(id: string, kind: NoteKind): Day | null {
  const found = needsDay(kind) || kind === 'note' || /^\d{4}-\d{2}-\d{2}/.test(id) ? dayInName(id) : null;
  return found === null || typeof found === 'string' ? null : found.day;
}
