import type { ImportedEntry } from '../records.ts';
import type { EntryFileInput, PlacedMedia, WayOfWriting } from './entry-file.ts';
import type { PlannedFile } from './plan-habits.ts';

/** An entry that is to be made. */
export interface PlannedEntry extends PlannedFile {
  readonly entry: ImportedEntry;
  readonly way: WayOfWriting;
  readonly media: readonly PlacedMedia[];
  /** What its file was made of. */
  readonly input: EntryFileInput;
  /** How many values stand in the text as they have no field. */
  readonly kept: number;
}
