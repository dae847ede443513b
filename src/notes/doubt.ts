import type { Place } from './problem.ts';

/** A doubt about a part of a file, before it is known which note it belongs to. */
export interface Doubt {
  readonly place: Place;
  readonly field: string | null;
  readonly message: string;
  /** Whether it says, in a way that is not read, who may see the note. */
  readonly closes?: true;
}
