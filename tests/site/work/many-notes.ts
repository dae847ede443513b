import type { Files } from '../../read/folder.ts';
import { addDays, type Day } from '../../../src/calendar/day.ts';

const FIRST: Day = '2001-01-01';
const DAYS_OF_A_WEEK = 7;

/**
 * A journal of so many weeks, in which everything grows that a person's own does: entries with values, links and tags, and
 * with each week a session with all that is written around it. The last day is given with it.
 */
export function notesOfWeeks(weeks: number): { readonly files: Files; readonly today: Day } {
  const files: Record<string, string> = {
    'habits/walk.md': '---\nname: Walk\nmeasure: minutes\ntarget: { at_least: 20, per: day }\n---\n',
    'habits/tea.md': '---\nname: Tea\nmeasure: yesno\n---\n',
    'habits/screens.md': '---\nname: Screens off\nmeasure: time\n---\n',
    'safety-plan.md': '---\nreasons: [Nell]\n---\n',
    'journal.yaml':
      'compare:\n  - { of: mood, with: walk }\nbrief: { sections: { measures: true, card: true } }\npaused:\n  - { from: 2001-02-01, to: 2001-02-08 }\n',
  };
  for (let week = 0; week < weeks; week++) Object.assign(files, filesOfWeek(week));
  return { files, today: addDays(FIRST, weeks * DAYS_OF_A_WEEK - 1) };
}

function filesOfWeek(week: number): Files {
  const start = addDays(FIRST, week * DAYS_OF_A_WEEK);
  const days = Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => addDays(start, index));
  const [session, next] = [start, addDays(start, DAYS_OF_A_WEEK)];
  const entries = days.map((day, index) => [`journal/${day}.md`, entryOn(day, { index, week })] as const);
  return {
    ...Object.fromEntries(entries),
    [`sessions/${session}.md`]: `---\ntopics: [Sleep, Work ${String(week)}]\nbring: [The move]\nnext: ${next}\nwith: P.\n---\nWe talked. [[${session}]]\n`,
    [`reflections/${addDays(start, 1)}.md`]: `---\nsession: ${session}\nshare: brief\nlearned: [To stop at ${String(week)}]\nactions: [Walk]\n---\nIt was quiet.\n`,
    [`homework/task-${String(week)}.md`]: `---\nwhat: Write ${String(week)}\nset_in: ${session}\nplanned: 3\n${week % 3 === 0 ? `state: active\nuntil: ${addDays(start, 20)}\n` : week % 3 === 1 ? 'state: done\n' : ''}practice:\n  - { date: ${addDays(start, 2)}, done: yes, distress: { before: 70, after: 40 }, quality: 3 }\n---\n`,
    [`wins/${addDays(start, 3)}-said.md`]: `---\nwhat: Said no, ${String(week)}\ngoal: aim-${String(week % 5)}\n---\n`,
    [`thoughts/${addDays(start, 4)}-rain.md`]: `---\nsituation: Rain ${String(week)}\nfeelings: [{ name: sad, before: 70, after: 50 }]\nsession: ${session}\n---\n`,
    [`measures/${addDays(start, 5)}-phq9.md`]: `---\nmeasure: phq9\ntotal: ${String(week % 20)}\n---\n`,
    [`briefs/${next}.md`]: `---\nopening: First this, ${String(week)}\npin: [${addDays(start, 1)}]\n---\n`,
    [`notes/plain-${String(week)}.md`]: `# Plain ${String(week)}\n\nSee [[${session}]] and [[plain-${String(Math.max(0, week - 1))}]]. #plain/${String(week % 7)}\n`,
    ...(week < 5 && {
      [`goals/aim-${String(week)}.md`]: '---\ngoal: Sing\nratings: [{ date: 2001-01-03, score: 4 }]\n---\n',
    }),
  };
}

function entryOn(day: Day, { index, week }: { index: number; week: number }): string {
  const fields = [
    `mood: ${String(3 + ((index + week) % 5))}`,
    `habits: { walk: ${String(10 * index)}, tea: ${index % 2 === 0 ? 'yes' : 'no'}, screens: "22:${String(10 + index)}" }`,
    `tags: [day/${String(index)}, w${String(week % 11)}]`,
    'night: { in_bed: "23:00", tried: "23:10", woke: "06:30", up: "07:00" }',
    'feelings: [calm, sad]',
    ...(index === 2
      ? [
          'questions:',
          `  - ask: Why now, ${String(week)}?`,
          '    share: brief',
          `  - { ask: Was it ${String(week)}?, answer: Yes }`,
        ]
      : []),
    ...(index === 3 ? [`homework: { task-${String(week)}: yes }`] : []),
    ...(index === 4 ? ['event: true', 'share: brief'] : []),
  ];
  return `---\n${fields.join('\n')}\n---\nA day of week ${String(week)}, after [[${addDays(day, -1)}]].\n\n[!] Bring this up ${String(week)}\n[win] Slept\n`;
}
