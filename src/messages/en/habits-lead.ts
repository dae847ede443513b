import type { Quantity, Series } from '../../facts/series/series.ts';
import type { Coverage, Summary } from '../../facts/series/summary.ts';
import type { Tally } from '../../facts/series/tally.ts';
import type { Target } from '../../facts/series/target.ts';
import { capital } from './notes.ts';
import { medianWords, targetWords } from './values.ts';

interface Row {
  readonly chart: {
    readonly name: string;
    readonly quantity: Quantity;
    readonly unit: string | null;
    readonly series: Series;
    readonly coverage: Coverage;
    readonly target: Target | null;
  };
  readonly summary: Summary | null;
  readonly onTarget: Tally | null;
}

const MOST = 3;

/** What the page of habits says first, of up to three of them: `Outside on 17 of 20 recorded days; asleep mostly 5 h.` */
export function habitsLead(rows: readonly Row[]): string {
  const said = rows.filter(({ summary }) => summary !== null);
  const yes = said.filter(({ chart }) => chart.quantity === 'yesno');
  // What is to be reached comes before what is to stay few.
  const aimed = said
    .filter(({ onTarget, chart }) => onTarget !== null && chart.quantity !== 'yesno')
    .sort((a, b) => Number(b.chart.target?.at_least !== undefined) - Number(a.chart.target?.at_least !== undefined));
  const sleep = said.filter(({ chart }) => chart.quantity === 'sleep');
  const first = [...yes.slice(0, 1), ...aimed.slice(0, 1), ...sleep.slice(0, 1)];
  const others = said.filter((row) => !first.includes(row));
  const chosen = [...first, ...others].slice(0, MOST);
  return chosen.length === 0 ? '' : `${capital(chosen.map(rowWords).join('; '))}.`;
}

function rowWords({ chart, summary, onTarget }: Row): string {
  const { name, quantity, unit, series, coverage, target } = chart;
  const recorded = String(coverage.recorded);
  const own = unit ?? '';
  if (quantity === 'yesno') {
    const yes = series.values.filter((value) => value !== null && value > 0).length;
    return `${name} on ${String(yes)} of ${recorded} recorded days`;
  }
  if (onTarget && target)
    return `${name} ${targetWords(target, quantity, own)} on ${String(onTarget.yes)} of ${recorded}`;
  return `${quantity === 'sleep' ? 'asleep' : name} mostly ${medianWords(summary?.median ?? 0, quantity, own)}`;
}
