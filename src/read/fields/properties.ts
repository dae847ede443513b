import type { Property } from '../../notes/property.ts';
import type { z } from 'zod';
import type { Reference } from '../../markdown/outline.ts';
import { STRUCTURAL_FIELDS } from '../../notes/kinds/common-fields.ts';
import { definitionOf, isKind, KINDS, type NoteKind } from '../../notes/kinds/kinds.ts';
import { nearest } from './nearest-name.ts';
import { linkParts } from '../../notes/property-links.ts';
import { writtenLines } from './value-lines.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';

/** The top-level fields that a kind does not know, in the order of the file. What is known is none, right or wrong. */
export function propertiesOf({ values }: YamlFields, schema: z.ZodObject, kind: NoteKind): Property[] {
  return [...values]
    .filter(([name, value]) => !Object.hasOwn(schema.shape, name) && !isStructural(name, value, kind))
    .map(([name, value]) => ({ name, lines: writtenLines(value) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Every top-level field that holds anything, in the order of the file. */
export function writtenFieldsOf({ values }: YamlFields): Property[] {
  return [...values]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ name, lines: writtenLines(value) }));
}

/** A `type:` that names no kind is the writer's own, and so is the `date:` of what stands on no day. */
function isStructural(name: string, value: unknown, kind: NoteKind): boolean {
  if (!(STRUCTURAL_FIELDS as readonly string[]).includes(name)) return false;
  if (name === 'imported') return true;
  if (name === 'date') return definitionOf(kind).isOnDay || kind === 'note';
  const asked = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return isKind(asked) || nearest(asked, KINDS) !== null;
}

/** The links in properties, each with its place. */
export function linksInProperties(properties: readonly Property[], { values, placeOf }: YamlFields): Reference[] {
  return properties.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) => {
      const place = placeOf(Array.isArray(values.get(name)) ? [name, index] : [name]);
      return linkParts(line).flatMap(({ target }) => (target === null ? [] : [{ target, ...place }]));
    }),
  );
}
