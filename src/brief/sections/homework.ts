import { ascending } from 'd3-array';
import type { Homework } from '../../notes/note.ts';
import {
  allPractice,
  countPractice,
  openHomework,
  type HomeworkCounts,
  type PracticeOf,
} from '../../facts/homework/homework.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { isPracticeIn } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { homeworkLevel, isSetTogether, practiceLevel } from '../print-policy.ts';
import { asOneLine, withoutStop } from '../writers-words.ts';
import { defineSection } from './define-section.ts';
import { moodSection } from './mood-and-events.ts';

export interface HomeworkPhrases extends SheetPhrases {
  readonly work: {
    readonly heading: string;
    /** What follows the homework: how often it was done, of how often it was planned. */
    readonly counts: (counts: HomeworkCounts) => string;
    readonly learned: (text: string) => string;
    readonly in_the_way: (text: string) => string;
    readonly rule: string;
    readonly leaveOut: string;
  };
}

/** A row a homework: what, how often, and the last thing learned or what got in the way. */
export const homeworkSection = defineSection<HomeworkPhrases>({
  name: 'work',
  number: 5,
  about: 'homework',
  presets: ['standard', 'cbt', 'dbt'],
  standsBefore: { cbt: moodSection.name },
  // A row is worth its counts even where the words beside them do not fit, so none crowds out another.
  cap: { lines: 3, words: 75, each: 25 },
  trimming: { turn: 6, steps: [2] },
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
  const worked = new Set([...recordsOf.keys(), ...openHomework(journal, window.to)]);
  const rows = [...worked]
    .filter((homework) => homeworkLevel(homework) === 'brief')
    .map((homework) => ({ homework, practice: recordsOf.get(homework) ?? [] }))
    .toSorted(compareRows)
    .map((row) => rowDraft(row, input));
  return chooseLines(rows, input);
}

/** Set by or with the therapist first, then most records, then by name. */
function compareRows(a: Row, b: Row): number {
  const own = ({ homework }: Row) => Number(!isSetTogether(homework));
  return own(a) - own(b) || b.practice.length - a.practice.length || ascending(a.homework.id, b.homework.id);
}

function rowDraft({ homework, practice }: Row, { journal, window }: BriefInput): Draft<HomeworkPhrases> {
  const counts = countPractice(homework, practice, { from: window.from, to: window.to, pauses: pausesOf(journal) });
  const last = lastRemark(homework, practice);
  return draftFrom<HomeworkPhrases>(homework, ['what'], {
    text: withoutStop(homework.fields.what),
    fixed: (say) => say.work.counts(counts),
    tail: last === null ? '' : (say) => ` ${asOneLine(say.work[last.field](last.text))}`,
    tailFrom: last && placeOf(last),
    tailDay: last?.practice.day ?? null,
    day: practice.at(-1)?.day ?? homework.fields.from ?? null,
    rule: (say) => say.work.rule,
    leaveOut: (say) => say.work.leaveOut,
  });
}

/** What a record says in words. */
interface Remark {
  readonly practice: PracticeOf;
  readonly field: 'learned' | 'in_the_way';
  readonly text: string;
}

/** What the newest record says that may be printed and says anything: what was learned before what got in the way. */
function lastRemark(homework: Homework, practice: readonly PracticeOf[]): Remark | null {
  const printable = practice.filter((one) => practiceLevel(homework, one) === 'brief').toReversed();
  const remarks = (['learned', 'in_the_way'] as const).flatMap((field) =>
    printable.flatMap((one): Remark[] => {
      const text = one.record[field];
      return text === undefined ? [] : [{ practice: one, field, text }];
    }),
  );
  return remarks[0] ?? null;
}

/** A record stands in an entry, or among the records of the homework's own file. */
function placeOf({ practice: { source, homework, record, day }, field }: Remark): Draft<HomeworkPhrases>['tailFrom'] {
  if (source.kind === 'entry') return { note: source, at: ['homework', homework.id, field] };
  const index = (homework.fields.practice ?? []).findIndex((one) => one.date === day && one[field] === record[field]);
  return { note: source, at: ['practice', index, field] };
}
