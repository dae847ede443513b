export type ResultOrder = 'newest' | 'best';

/** What the person asks for; an empty text filters nothing. */
export interface Query {
  readonly words: string;
  readonly kind: string;
  readonly tag: string;
  readonly year: string;
  /** `01` to `12`, of any year. */
  readonly month: string;
  readonly hasQuestions: boolean;
  readonly order: ResultOrder;
}

/** The query an address asks: `?q=walk&kind=entry&order=best`. What it does not say is not asked. */
export function queryOf(parameters: URLSearchParams): Query {
  const text = (name: string) => parameters.get(name) ?? '';
  return {
    words: text('q'),
    kind: text('kind'),
    tag: text('tag'),
    year: text('year'),
    month: text('month'),
    hasQuestions: text('questions') === 'yes',
    order: text('order') === 'best' ? 'best' : 'newest',
  };
}

/** The address of a query, shortest form: `queryOf` reads it back. */
export function parametersOf(query: Query): URLSearchParams {
  const { words, kind, tag, year, month, hasQuestions, order } = query;
  const pairs = {
    q: words,
    kind,
    tag,
    year,
    month,
    questions: hasQuestions ? 'yes' : '',
    order: order === 'best' ? order : '',
  };
  return new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== ''));
}

/** The filters in the form the index knows them; it knows no months, which `isInMonth` looks at. */
export function filtersOf({ kind, tag, year, hasQuestions }: Query): Record<string, string> {
  const pairs = { kind, tag, year, questions: hasQuestions ? 'yes' : '' };
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== ''));
}

/** Whether a day lies in the month that is asked for; a note without a day lies in none. */
export function isInMonth(day: string | null, { month }: Query): boolean {
  return month === '' || day?.slice(5, 7) === month;
}
