import type { ImportedRecords } from './records.ts';
import type { ImportSource } from './source/source.ts';
import type { DateOrder } from './values/days.ts';

/** What a person says of a file that the file does not say itself. */
export interface ReadingOptions {
  /** Which number of `4/11/2019` is the day; null where nobody said. */
  readonly dates: DateOrder | null;
  /** By the name of a column, what it becomes. Only a table without a program has them. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A program that notes can come from. Adding one is adding its file, and its line in the list. */
export interface ImportFormat {
  /** What the command and the notes' ids call it. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Moods that its program has from the start, on our scale. */
  readonly knownMoods: ReadonlyMap<string, number>;
  /** What the columns of a table become that no program wrote, as far as their names say it. */
  readonly columns?: (source: ImportSource) => Promise<ReadonlyMap<string, string>>;
  /** Reads all there is. Throws a sentence where it is no file of this program. */
  readonly read: (source: ImportSource, options: ReadingOptions) => Promise<ImportedRecords>;
}
