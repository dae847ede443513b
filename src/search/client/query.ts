import { NOTE_SIGNS, type NoteSign } from '../shared/note-signs.ts';

export type ResultOrder = 'newest' | 'oldest' | 'best';

/** What the person asks for; an empty text narrows nothing. */
export interface Query {
  readonly words: string;
  readonly kind: string;
  readonly tag: string;
  readonly feeling: string;
  readonly year: string;
  /** `01` to `12`, of any year. */
  readonly month: string;
  /** `2026-11-19`: the first and the last day that count. */
  readonly from: string;
  readonly to: string;
  /** 0 to 10. */
  readonly moodFrom: string;
  readonly moodTo: string;
  readonly has: readonly NoteSign[];
  readonly order: ResultOrder;
}

/** Fields of a query that are one text. */
const TEXTS = ['kind', 'tag', 'feeling', 'year', 'month', 'from', 'to', 'moodFrom', 'moodTo'] as const;

/** The query an address asks: `?q=walk&kind=entry&order=best`. What it does not say is not asked. */
export function queryOf(parameters: URLSearchParams): Query {
  const text = (name: string) => parameters.get(name) ?? '';
  const order = text('order');
  return {
    ...textsBy(text),
    words: text('q'),
    has: NOTE_SIGNS.filter((sign) => parameters.getAll('has').includes(sign)),
    order: order === 'best' || order === 'oldest' ? order : 'newest',
  };
}

function textsBy(text: (name: string) => string): Record<(typeof TEXTS)[number], string> {
  return Object.fromEntries(TEXTS.map((name) => [name, text(name)])) as Record<(typeof TEXTS)[number], string>;
}

/** The query without what narrows it: its words and its order. */
export function withoutFilters(query: Query): Query {
  return { ...query, ...textsBy(() => ''), has: [] };
}

/** Whether the form narrows what the words find. */
export function isFiltered(query: Query): boolean {
  return query.has.length > 0 || TEXTS.some((name) => query[name] !== '');
}

/** Whether anything is asked at all. */
export function isAsked(query: Query): boolean {
  return query.words.trim() !== '' || isFiltered(query);
}
