import { SECTION_NUMBERS } from './brief-sections.ts';
import { describeName } from './describe.ts';
import { messages } from './messages.ts';
import { namesOf, nearestOf, type Names } from './nearest.ts';
import type { BriefNote, Note, Session } from './note.ts';
import { problemAt, problemIn } from './place.ts';
import { START_OF_FILE, type Problem } from './problem.ts';

/** Lines of a brief that sum up days, by what `hide` calls them. */
const SUMS = ['mood', 'sleep'];
const SECTIONS = Object.entries(SECTION_NUMBERS).flatMap(([name, number]) => [name, String(number)]);

/** Names changes to a brief that change nothing: of a day without a session, or of a line that no note can make. */
export function idleBriefs(briefs: readonly BriefNote[], notes: readonly Note[]): Problem[] {
  const ids = notes.map(({ id }) => id);
  const days = new Set(notes.filter((note) => note.kind === 'session').flatMap(daysOf));
  const [pins, hidden, likelyDay] = [namesOf(ids), namesOf([...ids, ...SUMS, ...SECTIONS]), nearestOf(days)];
  return briefs.flatMap((brief) => [
    ...(days.has(brief.day)
      ? []
      : [problemIn(brief, START_OF_FILE, messages.briefWithoutSession(brief.day, likelyDay(brief.day)))]),
    ...unknownNames(brief, 'pin', pins),
    ...unknownNames(brief, 'hide', hidden),
  ]);
}

function daysOf({ day, fields }: Session): string[] {
  return fields.next === undefined ? [day] : [day, fields.next];
}

function unknownNames(brief: BriefNote, field: 'pin' | 'hide', { names, likely }: Names): Problem[] {
  return (brief.fields[field] ?? [])
    .filter((name) => !names.has(name))
    .map((name) => problemAt(brief, [field], messages.unknownLine(field, describeName(name), likely(name))));
}
