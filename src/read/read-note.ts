import { inlineFieldsOf } from '../markdown/inline-fields.ts';
import {
  diagnosticAt,
  finding,
  inFile,
  START_OF_FILE,
  type Diagnostic,
  type FileDiagnostic,
} from '../notes/diagnostic.ts';
import { digestOf } from '../notes/digest.ts';
import type { CommonFields } from '../notes/kinds/common-fields.ts';
import { uniqueTags } from '../notes/kinds/field-types.ts';
import { definitionOf, type NoteKind } from '../notes/kinds/kinds.ts';
import { measureInName } from '../notes/kinds/measure.ts';
import { note as plainNote } from '../notes/kinds/note.ts';
import { idOf } from '../notes/note-id.ts';
import type { NoteBase, ReadNote } from '../notes/note.ts';
import { dayInName } from './day/day-in-name.ts';
import { noDay, readDay } from './day/read-day.ts';
import { decode } from './decode.ts';
import { namesOfKind, TELLING_NAMES, underOurNames } from './fields/field-names.ts';
import { linksInProperties, propertiesOf, writtenFieldsOf } from './fields/properties.ts';
import { validate, type Validated } from './fields/validate.ts';
import { isTemplate } from './folder/other-files.ts';
import { USUAL_LAYOUT, type Layout } from './place/layout.ts';
import { readBody, type ReadBody } from './read-body.ts';
import { readKind, type NotePlace } from './read-kind.ts';
import { titleOf } from './read-title.ts';
import { readSharing, type Sharing } from './sharing/read-share.ts';
import { splitFrontmatter, type SplitText } from './yaml/split-frontmatter.ts';
import { fieldPlacesOf, type YamlFields } from './yaml/yaml-fields.ts';

/** Each tag has a page of its own; nobody finds anything by more of them. */
const MOST_TAGS = 500;

/** What a file became: a note, a draft that is left out, or nothing but the diagnostics that name it. */
export interface ParsedFile {
  readonly note: ReadNote | null;
  readonly isDraft: boolean;
  /** Whether it is none of the notes, but what notes are made from. */
  readonly isTemplate: boolean;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** What notes are made from, and what else is left out without a word: it is only counted. */
export const LEFT_OUT: ParsedFile = { note: null, isDraft: false, isTemplate: true, diagnostics: [] };

/** One file's bytes to a note. Every doubt is a diagnostic of that file; it never throws and never runs anything. */
export function parseNote(path: string, bytes: Uint8Array, layout: Layout = USUAL_LAYOUT): ParsedFile {
  const decoded = decode(bytes);
  const split = decoded.text === null ? null : splitFrontmatter(decoded.text);
  if (split && isTemplate(split.frontmatter)) return LEFT_OUT;
  const parts = split && partsOf(placeOf(path, layout), split);
  const diagnostics = [...decoded.diagnostics, ...(parts ? diagnosticsOf(parts) : [])];
  return {
    note: parts && noteOf(parts, digestOf(layout.key + path, decoded.text ?? '')),
    isDraft: parts?.sharing.isDraft ?? false,
    isTemplate: false,
    diagnostics: diagnostics.map((one) => inFile(path, one)),
  };
}

function placeOf(path: string, layout: Layout): NotePlace {
  const id = idOf(path);
  return { path, id, layout, inName: layout.dayOf(path) ?? dayInName(id) };
}

/** What was read of a file, one after the other. */
interface Parts {
  readonly place: NotePlace;
  /** Its text taken apart, with its fields under our names. */
  readonly split: SplitText;
  readonly asked: ReturnType<typeof readKind>;
  readonly dated: ReturnType<typeof readDay>;
  readonly validated: Validated<object>;
  readonly fields: CommonFields;
  readonly sharing: Sharing;
  readonly body: ReadBody;
  readonly tags: readonly string[];
}

function partsOf(place: NotePlace, written: SplitText): Parts {
  const { path, id } = place;
  const asked = readKind(place, underOurNames(written.fields, TELLING_NAMES).fields);
  const named = underOurNames(written.fields, namesOfKind(asked.kind));
  const split = { ...written, fields: named.fields, diagnostics: [...written.diagnostics, ...named.diagnostics] };
  const given = asked.kind === 'measure' ? withMeasure(split.fields, id) : split.fields;
  const { schema } = definitionOf(asked.kind);
  const validated = validate(schema, given, asked.kind);
  const fields: CommonFields = validated.fields ?? plainFieldsOf(split);
  const body = readBody(path, split);
  return {
    ...{ place, split, asked, validated, fields, body },
    dated: readDay(place, asked.kind, split.fields),
    sharing: readSharing({ split, fields, schema, found: validated.diagnostics }),
    tags: uniqueTags([...(fields.tags ?? []), ...body.outline.tags]),
  };
}

/** A measure is named by its file where its fields do not name it. */
function withMeasure(fields: YamlFields, id: string): YamlFields {
  const measure = measureInName(id);
  if (measure === null || fields.values.has('measure')) return fields;
  return { ...fields, values: new Map([...fields.values, ['measure', measure]]) };
}

/** What is left of a note whose kind needs a field that it has not: what any note may have. */
function plainFieldsOf(split: SplitText): CommonFields {
  return validate(plainNote.schema, split.fields, 'note').fields ?? {};
}

function dayOf({ fields, dated }: Parts) {
  return fields.day ?? dated.day;
}

/** Whether a day belongs there and is not. */
function lacksDay(parts: Parts): boolean {
  return dayOf(parts) === null && definitionOf(parts.asked.kind).isOnDay;
}

/** A note that has not what its kind needs is a page. */
function kindOf(parts: Parts): NoteKind {
  return parts.validated.fields === null || lacksDay(parts) ? 'note' : parts.asked.kind;
}

function noteOf(parts: Parts, digest: string): ReadNote {
  const { asked, fields } = parts;
  const day = asked.kind === 'note' ? null : dayOf(parts);
  // The kind's own schema made the fields, and a kind that needs a day was given one: so the three are of one member.
  return { ...baseOf(parts, digest), kind: kindOf(parts), fields, day } as ReadNote;
}

function baseOf(parts: Parts, digest: string): Omit<NoteBase, 'day'> {
  const { place, split, asked, dated, fields, sharing, body, tags } = parts;
  const { path, id, inName } = place;
  const kind = kindOf(parts);
  const properties = propertiesOf(split.fields, definitionOf(asked.kind).schema, asked.kind);
  // What code puts into a page cannot be taken out again, and what is not laid out has no headings.
  const isPlainMarkdown = split.isReadable && !body.isMdx;
  return {
    ...{ path, id, digest, properties },
    ...titleOf({ id, inName, kind, title: fields.title, body: isPlainMarkdown ? split.body : '' }),
    time: fields.time ?? dated.time,
    share: sharing.share,
    isMdx: body.isMdx,
    isReadable: split.isReadable,
    body: split.body,
    bodyLine: split.bodyLine,
    // Whether a mark is of a time that is over cannot be known where a day belongs and is not there.
    marks: lacksDay(parts) ? [] : body.outline.marks,
    links: [...linksInProperties(properties, split.fields), ...body.outline.links],
    pictures: body.outline.pictures,
    tags: tags.slice(0, MOST_TAGS),
    frontmatter: split.frontmatter,
    places: fieldPlacesOf(split.fields),
    written: definitionOf(kind).hasOwnPages ? [] : writtenFieldsOf(split.fields),
    inlineFields: kind === 'entry' && isPlainMarkdown ? inlineFieldsOf(split.body, split.bodyLine) : [],
  };
}

function diagnosticsOf(parts: Parts): Diagnostic[] {
  const { place, split, asked, dated, sharing, body, tags } = parts;
  return [
    ...asked.diagnostics,
    ...dated.diagnostics,
    ...sharing.diagnostics,
    ...(lacksDay(parts) ? noDay(place, split.fields) : []),
    ...(tags.length > MOST_TAGS ? [diagnosticAt(START_OF_FILE, finding('too-many-tags'))] : []),
    ...body.diagnostics,
  ];
}
