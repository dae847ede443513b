import type { Recorded, Series } from '../../facts/series/series.ts';

/** The recorded days of a series in runs without a gap, in order. */
export function runsOf({ days, values }: Series): Recorded[][] {
  const runs: Recorded[][] = [[]];
  days.forEach((day, index) => {
    const value = values[index] ?? null;
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ day, value });
  });
  return runs.filter((run) => run.length > 0);
}

/** The last recorded day of a series and its value. */
export function lastOf(series: Series): Recorded | undefined {
  return runsOf(series).at(-1)?.at(-1);
}
