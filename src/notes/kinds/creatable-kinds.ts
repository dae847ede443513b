import type { KindCreation } from './define-kind.ts';
import { definitionOf, KIND_DEFINITIONS, type FileKind } from './kinds.ts';

/** A kind of file that a command makes. */
export type CreatableKind = FileKind;

/** The kinds of file that a command makes, in the order in which they are offered. */
export const CREATABLE_KINDS: readonly CreatableKind[] = [
  ...KIND_DEFINITIONS.filter(({ creation }) => creation !== null).map(({ name }) => name),
  'settings',
];

export function isCreatable(text: string): text is CreatableKind {
  return (CREATABLE_KINDS as readonly string[]).includes(text);
}

/** How a kind is made; of the settings nothing is filled in. */
export function creationOf(kind: CreatableKind): KindCreation {
  const creation = kind === 'settings' ? null : definitionOf(kind).creation;
  return creation ?? { inUse: [], fileName: 'name' };
}
