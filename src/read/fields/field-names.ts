import { diagnosticAt, finding, type Diagnostic } from '../../notes/diagnostic.ts';
import { STRUCTURAL_FIELDS } from '../../notes/kinds/common-fields.ts';
import { entryFields } from '../../notes/kinds/entry.ts';
import { definitionOf, type NoteKind } from '../../notes/kinds/kinds.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';

/** Fields under our names for them, and diagnostics of those that are given in two cases. */
export interface NamedFields {
  readonly fields: YamlFields;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a kind reads, with what is read before it is known. */
export function namesOfKind(kind: NoteKind): ReadonlySet<string> {
  return new Set([...STRUCTURAL_FIELDS, ...Object.keys(definitionOf(kind).schema.shape)]);
}

/** The names that tell the kind of a note: those of an entry make it one. */
export const TELLING_NAMES: ReadonlySet<string> = new Set([...STRUCTURAL_FIELDS, ...Object.keys(entryFields)]);

/** Obsidian reads both, and older vaults have the singular. */
const SINGULAR = 'tag';
const PLURAL = 'tags';

/**
 * The top-level fields by the names that are known, in whichever case they are written, as Obsidian takes them; all
 * other names stay as they are. Of one name in two cases the exact one counts, else the last.
 */
export function underOurNames(written: YamlFields, ours: ReadonlySet<string>): NamedFields {
  const spellings = Map.groupBy(written.values.keys(), (name) => ourNameOf(name, ours));
  const chosen = new Map([...spellings].map(([name, found]) => [name, chosenOf(name, found)]));
  const values = new Map([...chosen].map(([name, spelling]) => [name, written.values.get(spelling)]));
  const fields = withSingular(values, ours);
  const spellingOf = (name: string) => chosen.get(name) ?? (name === PLURAL ? chosen.get(SINGULAR) : undefined) ?? name;
  const diagnostics = [...spellings].flatMap(([name, found]) => twoCases(name, found, written));
  return {
    fields: {
      values: fields,
      placeOf: ([name = '', ...rest]) => written.placeOf([spellingOf(String(name)), ...rest]),
    },
    diagnostics,
  };
}

function ourNameOf(name: string, ours: ReadonlySet<string>): string {
  const lower = name.toLowerCase();
  return ours.has(lower) || (lower === SINGULAR && ours.has(PLURAL)) ? lower : name;
}

function chosenOf(name: string, spellings: readonly string[]): string {
  return spellings.includes(name) ? name : (spellings.at(-1) ?? name);
}

function twoCases(name: string, spellings: readonly string[], { placeOf }: YamlFields): Diagnostic[] {
  const chosen = chosenOf(name, spellings);
  return spellings
    .filter((spelling) => spelling !== chosen)
    .map((spelling) => {
      const found = finding('field-in-two-cases', { field: name, isExact: chosen === name });
      return diagnosticAt(placeOf([spelling]), found, name);
    });
}

/** `tag` is one of the `tags`. */
function withSingular(values: ReadonlyMap<string, unknown>, ours: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  if (!values.has(SINGULAR) || !ours.has(PLURAL)) return values;
  const [one, several] = [values.get(SINGULAR), values.get(PLURAL)];
  const all = values.has(PLURAL) ? [...tagsIn(several), ...tagsIn(one)] : one;
  return new Map([...[...values].filter(([name]) => name !== SINGULAR), [PLURAL, all]]);
}

function tagsIn(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(',') : [value];
}
