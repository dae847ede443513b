import { asOneLine } from '../../brief/writers-words.ts';
import type { Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Note } from '../../notes/note.ts';

/** One line of a part: values by the names of its columns; null where there is none. */
export interface SharedRow {
  readonly day: Day | null;
  readonly [column: string]: string | number | null;
}

/** Notes that some brief leaves out stay out here too: nobody says for which session an export is. */
const namesHidden = perJournal(
  ({ briefs }: Journal): ReadonlySet<string> => new Set(briefs.flatMap(({ fields }) => fields.hide ?? [])),
);

/** Those of some notes that no brief leaves out. */
export function notHidden<Any extends Pick<Note, 'id'>>(journal: Journal, notes: readonly Any[]): Any[] {
  return notes.filter(({ id }) => !namesHidden(journal).has(id));
}

/** A writer's words without what is hidden or struck out in them; null where nothing is left. */
export function printableWords(text: string | undefined): string | null {
  const words = asOneLine(text ?? '');
  return words === '' ? null : words;
}

/** A row a text, without those of which nothing is left. */
export function textRows(
  day: Day | null,
  texts: readonly string[],
  more: Readonly<Record<string, string>> = {},
): SharedRow[] {
  return texts.flatMap((text) => {
    const words = printableWords(text);
    return words === null ? [] : [{ day, ...more, text: words }];
  });
}
