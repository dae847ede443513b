import { ascending } from 'd3-array';
import { formatDay } from '../../calendar/format.ts';
import type { Homework } from '../../notes/note.ts';
import { allPractice, countPractice, type HomeworkCounts, type PracticeOf } from '../../facts/homework/homework.ts';
import { homeworkBegunIn, homeworkWithoutDay, isInForce, lastSign } from '../../facts/homework/in-force.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { isPracticeIn, spanOfBriefBefore } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts, type Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { remarkTails, type RemarkPhrases } from '../practice-remarks.ts';
import { homeworkLevel, isSetTogether } from '../print-policy.ts';
import { withoutStop } from '../writers-words.ts';
import { defineSection } from './define-section.ts';
import { moodSection } from './mood-and-events.ts';

export interface HomeworkPhrases extends SheetPhrases {
  readonly work: RemarkPhrases & {
    readonly heading: string;
    /** What follows the homework: how often it was done, of how often it was planned. */
    readonly counts: (counts: HomeworkCounts) => string;
    /** What follows one of which nothing was noted, with the last day on which it was, or on which it was set. */
    readonly nothingSince: (day: string) => string;
    readonly rule: string;
    readonly leaveOut: string;
  };
}

/** A row a homework: what, how often, the last thing learned and, where there is room, what got in the way. */
export const homeworkSection = defineSection<HomeworkPhrases>({
  name: 'work',
  number: 5,
  about: 'homework',
  presets: ['standard', 'cbt', 'dbt'],
  standsBefore: { cbt: moodSection.name },
  // A row is worth its counts even where the words beside them do not fit, so none crowds out another.
  cap: { lines: 3, words: 75, each: 25 },
  trimming: { turn: 6, steps: [2] },
  refilling: { turn: 2, lines: 'none' },
  isRuledWhenBlank: true,
  heading: (say) => say.work.heading,
  drafts: homeworkDrafts,
});

interface Row {
  readonly homework: Homework;
  readonly practice: readonly PracticeOf[];
}

function homeworkDrafts(input: BriefInput): SectionDrafts<HomeworkPhrases> {
  const { journal, window } = input;
  const records = withinDays(allPractice(journal), window).filter((one) => isPracticeIn(one, window));
  const recordsOf = Map.groupBy(records, ({ homework }) => homework);
  const rows = [...new Set([...recordsOf.keys(), ...silentHomework(input)])]
    .filter((homework) => homeworkLevel(homework) === 'brief')
    .map((homework) => ({ homework, practice: recordsOf.get(homework) ?? [] }))
    .toSorted(compareRows)
    .map((row) => rowDraft(row, input));
  return chooseLines(rows, input);
}

/**
 * Homework in force of which there may be nothing to tell. It is said once: in the first brief that has no record of it.
 * What has no day at all is known to be there today only.
 */
function silentHomework({ journal, window }: BriefInput): Homework[] {
  const { last, next, from, to } = window;
  const isAhead = next === null || next.day >= journal.today;
  const before = last && spanOfBriefBefore(journal, last, from);
  return [
    ...(before ? withinDays(allPractice(journal), before).map(({ homework }) => homework) : []),
    ...homeworkBegunIn(journal, { from, to }),
    ...(isAhead ? homeworkWithoutDay(journal) : []),
  ].filter((homework) => isInForce(journal, homework, to));
}

/** Set by or with the therapist first, then most records, then by name. */
function compareRows(a: Row, b: Row): number {
  const own = ({ homework }: Row) => Number(!isSetTogether(homework));
  return own(a) - own(b) || b.practice.length - a.practice.length || ascending(a.homework.id, b.homework.id);
}

function rowDraft({ homework, practice }: Row, input: BriefInput): Draft<HomeworkPhrases> {
  return draftFrom<HomeworkPhrases>(homework, ['what'], {
    text: withoutStop(homework.fields.what),
    fixed: countsOf({ homework, practice }, input),
    tails: remarkTails(homework, practice, (say) => say.work),
    // Since when nothing was noted stands in the line.
    day: practice.at(-1)?.day ?? null,
    rule: (say) => say.work.rule,
    leaveOut: (say) => say.work.leaveOut,
  });
}

/** How often it was tried, or since when nothing was noted of it. */
function countsOf({ homework, practice }: Row, { journal, window }: BriefInput): Wording<HomeworkPhrases> {
  const { from, to } = window;
  const since = practice.length === 0 ? lastSign(journal, homework, to) : null;
  if (since !== null) return (say) => say.work.nothingSince(formatDay(since, 'short', journal.settings.language));
  const counts = countPractice(homework, practice, { from, to, pauses: pausesOf(journal) });
  return (say) => say.work.counts(counts);
}
