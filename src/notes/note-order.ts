import type { Note } from './note.ts';

type Ordered = Pick<Note, 'day' | 'time' | 'path' | 'id'>;

/** By day, then time, then path; what was written after midnight ends its day, and notes without a day come last. */
export function compareNotes(a: Ordered, b: Ordered): number {
  const [dayA, dayB] = [a.day ?? '9999-99-99', b.day ?? '9999-99-99'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [lateA, lateB] = [wasAfterMidnight(a), wasAfterMidnight(b)];
  if (lateA !== lateB) return lateB ? -1 : 1;
  const [timeA, timeB] = [a.time ?? '00:00', b.time ?? '00:00'];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** A small hour of a note whose file is named after a later day than it is about: later than all else of that day. */
export function wasAfterMidnight({ day, time, id }: Ordered): boolean {
  return day !== null && time !== null && time < '12:00' && /^\d{4}-\d{2}-\d{2}/.test(id) && id.slice(0, 10) > day;
}
