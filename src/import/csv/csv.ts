import { FORMAT_TITLES } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import { csvTable } from '../source/csv-rows.ts';
import { onlyText } from '../source/source.ts';
import { suggestedUses } from './column-uses.ts';
import { readCsv } from './read-csv.ts';

export const csv: ImportFormat = {
  name: 'csv',
  title: FORMAT_TITLES.csv,
  knownMoods: new Map(),
  columns: async (source) => suggestedUses(csvTable(await onlyText(source, '.csv')).columns),
  read: async (source, options) => readCsv(await onlyText(source, '.csv'), options),
};
