import { fold } from '../shared/fold.ts';
import type { TypedFilter } from './asked.ts';
import type { NoteRow } from './note-table.ts';
import type { Query } from './query.ts';
import type { SignTable } from './sign-table.ts';

/** Whether a note, by its number, is among those that a query is narrowed to. */
export type Narrowed = (note: number) => boolean;

interface Known {
  readonly notes: readonly NoteRow[];
  readonly signs: SignTable;
  /** What a kind is called. */
  readonly kindInWords: (kind: string) => string;
}

/** The filters of the form and those that are typed; all of them must be met. */
export function narrowedTo(query: Query, typed: readonly TypedFilter[], known: Known): Narrowed {
  const filters = [...filtersOf(query), ...typed].map((filter) => meets(filter, known));
  const { month } = query;
  return (note) =>
    (month === '' || known.notes[note]?.day?.slice(5, 7) === month) && filters.every((isMet) => isMet(note));
}

/** The form's filters as they would be typed. */
function filtersOf({ kind, tag, feeling, year, from, to, moodFrom, moodTo, has }: Query): TypedFilter[] {
  const texts = (['kind', 'tag', 'feeling', 'year', 'from', 'to'] as const).map((by) => ({
    ...{ by, value: { kind, tag, feeling, year, from, to }[by] },
  }));
  const isMood = moodFrom !== '' || moodTo !== '';
  return [
    ...texts.filter(({ value }) => value !== ''),
    ...(isMood ? [{ by: 'mood', from: Number(moodFrom || 0), to: Number(moodTo || 10) } as const] : []),
    ...has.map((value) => ({ by: 'has', value }) as const),
  ];
}

/** Whether notes meet a filter. */
function meets(filter: TypedFilter, { notes, signs, kindInWords }: Known): Narrowed {
  switch (filter.by) {
    case 'kind': {
      const wanted = fold(filter.value).replaceAll('-', ' ');
      const names = (kind: string) => [fold(kind).replaceAll('-', ' '), fold(kindInWords(kind))];
      return (note) => names(notes[note]?.kind ?? '').includes(wanted);
    }
    case 'tag': {
      const tagged = signs.tagged(filter.value);
      return (note) => tagged?.has(note) === true;
    }
    case 'feeling':
      return (note) => signs.hasFeeling(note, filter.value);
    case 'year':
      return (note) => (notes[note]?.day?.slice(0, 4) ?? 'undated') === filter.value;
    case 'from':
      return (note) => partOf(notes[note], filter.value) >= filter.value;
    case 'to':
      return (note) => (notes[note]?.day ?? null) !== null && partOf(notes[note], filter.value) <= filter.value;
    case 'mood':
      return (note) => isWithin(signs.moodOf(note), filter);
    case 'has':
      return (note) => signs.hasSign(note, filter.value);
  }
}

/** As much of a note's day as a month or a year says; nothing for one without a day. */
function partOf(note: NoteRow | undefined, { length }: string): string {
  return (note?.day ?? '').slice(0, length);
}

function isWithin(mood: number | null, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return mood !== null && mood >= from && mood <= to;
}
