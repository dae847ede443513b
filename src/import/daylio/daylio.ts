import { FORMAT_TITLES } from '../../messages/en/commands/import.ts';
import type { ImportFormat } from '../format.ts';
import { onlyText } from '../source/source.ts';
import { readDaylioCsv } from './read-daylio-csv.ts';

/** Five steps, each at the middle of a fifth of our scale. */
const KNOWN_MOODS = new Map([
  ['rad', 9],
  ['good', 7],
  ['meh', 5],
  ['bad', 3],
  ['awful', 1],
]);

export const daylio: ImportFormat = {
  name: 'daylio',
  title: FORMAT_TITLES.daylio,
  knownMoods: KNOWN_MOODS,
  read: async (source) => readDaylioCsv(await onlyText(source, '.csv')),
};
