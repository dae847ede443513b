import { SECTION_NUMBERS } from './brief-sections.ts';
import { fieldName } from './describe.ts';
import { namesToOffer } from './listed.ts';
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
  const ids = new Set(notes.map(({ id }) => id));
  const lines = new Set([...ids, ...SUMS, ...SECTIONS]);
  const offered = namesToOffer(notes);
  const days = notes.filter((note) => note.kind === 'session').flatMap(daysOf);
  return briefs.flatMap((brief) => [
    ...(days.includes(brief.day)
      ? []
      : [problemIn(brief, START_OF_FILE, messages.briefWithoutSession(brief.day, nearest(brief.day, days)))]),
    ...unknownNames(brief, 'pin', ids, offered),
    ...unknownNames(brief, 'hide', lines, [...offered, ...SUMS, ...SECTIONS]),
  ]);
}

function daysOf({ day, fields }: Session): string[] {
  return fields.next === undefined ? [day] : [day, fields.next];
}

function unknownNames(
  brief: BriefNote,
  field: 'pin' | 'hide',
  known: ReadonlySet<string>,
  offered: readonly string[],
): Problem[] {
  return (brief.fields[field] ?? []).flatMap((name, index) => {
    if (known.has(name)) return [];
    return [problemAt(brief, [field, index], messages.unknownLine(fieldName([field, index]), nearest(name, offered)))];
  });
}
