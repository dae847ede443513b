/** What a column of a table may become. */
export const COLUMN_USES = [
  ...(['date', 'time', 'title', 'text', 'mood', 'rating', 'energy', 'stress'] as const),
  ...(['feelings', 'tags', 'hours', 'keep', 'leave'] as const),
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Names that say what a column is. On which scale energy or stress is counted no name says, so that a person has to. */
const TELLING: Readonly<Record<string, ColumnUse>> = {
  date: 'date',
  day: 'date',
  full_date: 'date',
  time: 'time',
  title: 'title',
  text: 'text',
  note: 'text',
  notes: 'text',
  entry: 'text',
  journal: 'text',
  mood: 'mood',
  feelings: 'feelings',
  tags: 'tags',
};

/** What columns become by their names: of two that would be one field the second stays in the text, and so does any other. */
export function suggestedUses(columns: readonly string[]): ReadonlyMap<string, ColumnUse> {
  const taken = new Set<ColumnUse>();
  return new Map(
    columns.map((name) => {
      const use = TELLING[name.toLowerCase()] ?? 'keep';
      const isFree = use === 'keep' || !taken.has(use);
      taken.add(use);
      return [name, isFree ? use : 'keep'] as const;
    }),
  );
}

/** The use that a person wrote for a column, or null for a word that is none. */
export function columnUseNamed(written: string): ColumnUse | null {
  return COLUMN_USES.find((use) => use === written.toLowerCase()) ?? null;
}
