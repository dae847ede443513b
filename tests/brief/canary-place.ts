import type { NoteKind } from '../../src/notes/kinds/kinds.ts';

/**
 * A word that stands in one place of one note. For every kind and every field it says at which levels of the note the
 * word may reach the sheet (brief/RULES.md, sharing 1 to 6): what is not said here may not.
 */
export const CANARY = 'zwischenzaunkoenig';

export const LEVELS = ['none', 'private', 'hint', 'never', 'brief'] as const;
export type Level = (typeof LEVELS)[number];

export const NOWHERE: readonly Level[] = [];
/** For what is printed only if the note says so. */
export const IF_SHARED: readonly Level[] = ['brief'];
/** For what is an act of sharing by itself. */
export const UNLESS_CLOSED: readonly Level[] = ['none', 'brief'];

/** One place of a note: how it is written, and at which levels it may be printed. */
export interface Place {
  readonly text: string;
  readonly printed: readonly Level[];
}

export const line = (name: string, printed: readonly Level[] = NOWHERE): Place => ({
  text: `${name}: ${CANARY}`,
  printed,
});
export const list = (name: string, printed: readonly Level[] = NOWHERE): Place => ({
  text: `${name}: [${CANARY}]`,
  printed,
});
export const inside = (text: string, printed: readonly Level[] = NOWHERE): Place => ({
  text: text.replaceAll('*', CANARY),
  printed,
});

export interface KindOfNote {
  readonly kind: NoteKind;
  readonly path: string;
  /** What the note needs to be one of its kind. */
  readonly needs?: string;
  readonly fields: Readonly<Record<string, Place>>;
  readonly body?: Readonly<Record<string, Place>>;
}
