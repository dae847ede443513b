import type { EarlierTotal, TotalNow } from '../../brief/sections/questionnaires.ts';

/** `: 9 now; ninth answer 1; 12 before (1 Oct), about the same.` */
export function totalsWords({ now, ninth, earlier }: TotalNow): string {
  const ninthAnswer = ninth === null ? 'ninth answer not shown' : `ninth answer ${String(ninth)}`;
  const said = [`${String(now)} now`, ...(ninth === undefined ? [] : [ninthAnswer]), ...earlier.map(earlierWords)];
  return `: ${said.join('; ')}.`;
}

function earlierWords({ which, total, day, change }: EarlierTotal): string {
  const said = `${String(total)} ${which === 'before' ? 'before' : 'at first'} (${day})`;
  if (change === null) return said;
  return `${said}, ${change === 'same' ? 'about the same' : `changed by ${String(change.by)} or more`}`;
}
