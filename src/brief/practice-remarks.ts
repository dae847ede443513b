import type { Homework } from '../notes/note.ts';
import type { PracticeOf } from '../facts/homework/homework.ts';
import type { DraftTail } from './draft.ts';
import type { PlaceInNote } from './line.ts';
import { practiceLevel } from './print-policy.ts';
import { apart, asOneLine } from './writers-words.ts';

/** What stands before what a record says. */
export interface RemarkPhrases {
  readonly learned: (text: string) => string;
  readonly in_the_way: (text: string) => string;
}

/** The ends of a homework's line: what its newest records say that may be printed, what was learned before what got in the way. */
export function remarkTails<Words>(
  homework: Homework,
  practice: readonly PracticeOf[],
  phrasesIn: (say: Words) => RemarkPhrases,
): DraftTail<Words>[] {
  return remarksOf(homework, practice).map((remark) => ({
    text: (say) => ` ${phrasesIn(say)[remark.field](apart(asOneLine(remark.text)))}`,
    from: placeOf(remark),
    day: remark.practice.day,
  }));
}

/** What a record says in words. */
interface Remark {
  readonly practice: PracticeOf;
  readonly field: 'learned' | 'in_the_way';
  readonly text: string;
}

/** What the newest records say that may be printed and say anything: what was learned, then what got in the way. */
function remarksOf(homework: Homework, practice: readonly PracticeOf[]): Remark[] {
  const printable = practice.filter((one) => practiceLevel(homework, one) === 'brief').toReversed();
  return (['learned', 'in_the_way'] as const).flatMap((field) => {
    const one = printable.find(({ record }) => asOneLine(record[field] ?? '') !== '');
    const text = one?.record[field];
    return one && text !== undefined ? [{ practice: one, field, text }] : [];
  });
}

/** A record stands in an entry, or among the records of the homework's own file. */
function placeOf({ practice: { source, homework, record, day }, field }: Remark): PlaceInNote {
  if (source.kind === 'entry') return { note: source, at: ['homework', homework.id, field] };
  const index = (homework.fields.practice ?? []).findIndex((one) => one.date === day && one[field] === record[field]);
  return { note: source, at: ['practice', index, field] };
}
