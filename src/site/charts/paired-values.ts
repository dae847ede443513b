import type { PairsSpec } from '../../charts/pairs/pairs-spec.ts';
import type { ChartLinks } from '../../charts/plot/links.ts';
import { summarizePairs, type Pair } from '../../facts/series/paired-values.ts';
import { PAIR_WORDS, pairsCaption } from '../../messages/en/paired-values.ts';

/** Pairs as a page shows them. */
export interface PairedValuesView {
  readonly id: string;
  readonly spec: PairsSpec;
}

type Name = Exclude<keyof typeof PAIR_WORDS, 'overTime'>;

/** Null where nothing is noted. All are on the scale from 0 to 100. */
export function pairedValuesView(id: Name, pairs: readonly Pair[], links: ChartLinks): PairedValuesView | null {
  if (pairs.length === 0) return null;
  const { name, ends, names } = PAIR_WORDS[id];
  const caption = pairsCaption(PAIR_WORDS[id], summarizePairs(pairs));
  return { id, spec: { title: name, caption, ends, names, quantity: 'rating', bounds: [0, 100], pairs, links } };
}
