import { SECTION_NUMBERS } from './brief-sections.ts';
import { describeName } from './describe.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { BriefNote, Note, Session } from './note.ts';
import { problemAt, problemIn } from './place.ts';
import { START_OF_FILE, type Problem } from './problem.ts';

/** Lines of a brief that sum up days, by what `hide` calls them. */
const SUMS = ['mood', 'sleep'];
const SECTIONS = Object.entries(SECTION_NUMBERS).flatMap(([name, number]) => [name, String(number)]);

/** Names changes to a brief that change nothing: of a day without a session, or of a line that no note can make. */
export function idleBriefs(briefs: readonly BriefNote[], notes: readonly Note[]): Problem[] {
  const ids = notes.map(({ id }) => id);
  const days = notes.filter((note) => note.kind === 'session').flatMap(daysOf);
  return briefs.flatMap((brief) => [
    ...(days.includes(brief.day)
      ? []
      : [problemIn(brief, START_OF_FILE, messages.briefWithoutSession(brief.day, nearest(brief.day, days)))]),
    ...unknownNames(brief, 'pin', ids),
    ...unknownNames(brief, 'hide', [...ids, ...SUMS, ...SECTIONS]),
  ]);
}

function daysOf({ day, fields }: Session): string[] {
  return fields.next === undefined ? [day] : [day, fields.next];
}

function unknownNames(brief: BriefNote, field: 'pin' | 'hide', known: readonly string[]): Problem[] {
  const names = brief.fields[field] ?? [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => problemAt(brief, [field], messages.unknownLine(field, describeName(name), nearest(name, known))));
}
