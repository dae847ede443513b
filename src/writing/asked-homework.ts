import { openHomework } from '../facts/homework/in-force.ts';
import type { Journal } from '../notes/journal.ts';
import type { Homework } from '../notes/note.ts';

/** A check-in takes less than a minute. */
const MOST_HOMEWORK = 5;

/** The homework in force that has no record of today, one for each name, as many as there is time to ask for. */
export function homeworkToAsk(journal: Journal): Homework[] {
  const { practice, today } = journal;
  const hasRecord = ({ id }: Homework) => (practice.get(id) ?? []).some(({ day }) => day === today);
  const byId = new Map(openHomework(journal, today).map((homework) => [homework.id, homework]));
  return [...byId.values()].filter((homework) => !hasRecord(homework)).slice(0, MOST_HOMEWORK);
}
