import type { Day } from '../../src/calendar/day.ts';
import { writeJournal } from '../build-site.ts';
import type { JournalToBuild } from '../built-site.ts';

const NIGHTS = Array.from(
  { length: 14 },
  (_, index) => `journal/2026-11-${String(index + 9).padStart(2, '0')}-night.md`,
);

/** Notes of the days before a session, some kept back, with a bad night in each. */
export const NOTES_OF_A_DRAFT = {
  'sessions/2026-11-10.md': '',
  'sessions/2026-11-24.md': '',
  'journal/2026-11-12.md': '---\nmood: 5\nquestions: [{ ask: How do I tell Ros?, priority: 1 }]\n---\n',
  'journal/2026-11-13.md': '---\nmood: 6\n---\n- [?] Why at three?\n- [!] I met Graham at the gate.\n',
  'journal/2026-11-14.md': '---\nshare: private\n---\n- [?] Kept to myself\n',
  'homework/walk.md': '---\nwhat: Walk round the pond\nset_by: therapist\n---\n',
  'wins/2026-11-15-sang.md': '---\nwhat: Sang\nshare: brief\n---\n',
  ...Object.fromEntries(NIGHTS.map((path) => [path, '---\nmood: 4\nnight: { hours: 5, trouble: true }\n---\n'])),
};
export const DAY_OF_A_DRAFT: Day = '2026-11-23';

/** A journal whose next brief has not been read yet. */
export const DRAFT: JournalToBuild = {
  name: 'a draft of a brief',
  notes: (folder) => writeJournal(folder, NOTES_OF_A_DRAFT),
  today: DAY_OF_A_DRAFT,
};
