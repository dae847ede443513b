/** Rows of cells as lines of text: columns as wide as they must be, all but the first set to the right. */
export function table(rows: readonly (readonly string[])[], leftColumns = 1): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const cell = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column < leftColumns ? text.padEnd(width) : text.padStart(width);
  };
  return rows.map((row) => row.map(cell).join('   ').trimEnd()).join('\n');
}
