import type { z } from 'zod';
import type { Day } from '../../calendar/day.ts';
import { briefEdits } from './brief.ts';
import type { KindDefinition } from './define-kind.ts';
import { entry } from './entry.ts';
import { goal } from './goal.ts';
import { habit } from './habit.ts';
import { homework } from './homework.ts';
import { measure } from './measure.ts';
import { note } from './note.ts';
import { reflection } from './reflection.ts';
import { safetyPlan } from './safety-plan.ts';
import { session } from './session.ts';
import { thought } from './thought.ts';
import { win } from './win.ts';

/** Every kind of note, in the order in which a new person meets them. */
export const KIND_DEFINITIONS = [
  ...([entry, session, reflection, homework, thought, habit] as const),
  ...([measure, goal, win, briefEdits, safetyPlan, note] as const),
] as const;

type Definition = (typeof KIND_DEFINITIONS)[number];
type DefinitionOf<Kind extends NoteKind> = Extract<Definition, { readonly name: Kind }>;

export type NoteKind = Definition['name'];
/** The kinds of file a journal holds. */
export type FileKind = NoteKind | 'settings';

/** What a note of a kind has in its fields. */
export type FieldsOf<Kind extends NoteKind> = z.infer<DefinitionOf<Kind>['schema']>;
/** A kind that stands on a day has one in every note. */
export type DayOf<Kind extends NoteKind> = true extends DefinitionOf<Kind>['isOnDay'] ? Day : Day | null;

export const KINDS: readonly NoteKind[] = KIND_DEFINITIONS.map(({ name }) => name);

const BY_NAME = new Map<string, KindDefinition<NoteKind>>(KIND_DEFINITIONS.map((one) => [one.name, one]));
const BY_FOLDER = new Map<string, NoteKind>(
  KIND_DEFINITIONS.flatMap(({ folder, name }) => (folder === null ? [] : [[folder, name]])),
);

export function isKind(text: string): text is NoteKind {
  return BY_NAME.has(text);
}

export function definitionOf(kind: NoteKind): KindDefinition<NoteKind> {
  return BY_NAME.get(kind) ?? note;
}

/** Folders whose name says the kind of what is in them. */
export const KNOWN_FOLDERS: readonly string[] = [...BY_FOLDER.keys()];

/** The kind whose notes lie in a folder of a known name; null for any other. */
export function kindOfFolder(folder: string): NoteKind | null {
  return BY_FOLDER.get(folder) ?? null;
}

/** The kind a file's place says: the outermost folder with a known name, or its one place at the top; else null. */
export function kindOfPath(path: string): NoteKind | null {
  const folders = path.split('/').slice(0, -1);
  if (folders.length === 0) return kindOfOnlyFile(path);
  const known = folders.find((folder) => BY_FOLDER.has(folder.toLowerCase()));
  return BY_FOLDER.get(known?.toLowerCase() ?? '') ?? null;
}

function kindOfOnlyFile(path: string): NoteKind | null {
  const name = /^(.+)\.mdx?$/i.exec(path)?.[1]?.toLowerCase();
  return KIND_DEFINITIONS.find(({ onlyFile }) => onlyFile !== null && onlyFile === name)?.name ?? null;
}
