import type { SharedRow } from './shared-row.ts';

/** A value of a row, and the name of its column where the value does not say by itself what it is. */
export interface RowPart {
  readonly label: string | null;
  readonly value: string;
}

/** Columns whose values say by themselves what they are. */
const BY_THEMSELVES = new Set(['text', 'opening', 'what', 'goal', 'name', 'bring', 'kind']);

/** What a row says beside its day, in the order of its columns. */
export function rowParts(columns: readonly string[], row: SharedRow): RowPart[] {
  return columns.flatMap((column) => {
    const value = row[column] ?? null;
    if (value === null || column === 'day') return [];
    return [{ label: BY_THEMSELVES.has(column) ? null : column.replaceAll('_', ' '), value: String(value) }];
  });
}
