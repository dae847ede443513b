import {
  diagnosticAt,
  finding,
  inFile,
  START_OF_FILE,
  type Diagnostic,
  type FileDiagnostic,
  type Finding,
} from '../notes/diagnostic.ts';
import { inlineFieldsOf } from '../markdown/inline-fields.ts';
import { mdxMistakeOf } from '../markdown/mdx.ts';
import { obstacleIn } from '../markdown/obstacle.ts';
import { withoutCodeComments } from '../markdown/comments.ts';
import { NOTHING, outlineOf, type Outline } from '../markdown/outline.ts';
import { slipsIn, type Slips } from '../markdown/slips.ts';
import { addressOfNote } from '../notes/addresses.ts';
import { decode } from './decode.ts';
import { digestOf } from '../notes/digest.ts';
import { splitFrontmatter, type SplitText } from './yaml/split-frontmatter.ts';
import { STRUCTURAL_FIELDS, type CommonFields } from '../notes/kinds/common-fields.ts';
import { uniqueTags } from '../notes/kinds/field-types.ts';
import { needsDay } from '../notes/kinds/kind.ts';
import { measureInName } from '../notes/kinds/measure.ts';
import { plainSchema, schemaOf } from '../notes/kinds/schemas.ts';
import { namesOfKind, TELLING_NAMES, underOurNames } from './fields/field-names.ts';
import { noDay, readDay } from './day/read-day.ts';
import { idOf } from '../notes/note-id.ts';
import { readKind } from './read-kind.ts';
import type { Note } from '../notes/note.ts';
import { linksInProperties, propertiesOf } from './fields/properties.ts';
import { isTemplate } from './folder/other-files.ts';
import { readSharing } from './sharing/read-share.ts';
import { titleOf } from './read-title.ts';
import { validate } from './fields/validate.ts';
import type { YamlFields } from './yaml/yaml-fields.ts';

/** Each tag has a page of its own; nobody finds anything by more of them. */
const MOST_TAGS = 500;

/** What a file became: a note, a draft that is left out, or nothing but the problems that name it. */
export interface ParsedFile {
  readonly note: Note | null;
  readonly isDraft: boolean;
  /** Whether it is none of the notes, but what notes are made from. */
  readonly isTemplate: boolean;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** What notes are made from, and what else is left out without a word: it is only counted. */
export const TEMPLATE: ParsedFile = { note: null, isDraft: false, isTemplate: true, diagnostics: [] };

/** One file's bytes to a note. Every doubt is a diagnostic of that file; it never throws and never runs anything. */
export function parseNote(path: string, bytes: Uint8Array): ParsedFile {
  const decoded = decode(bytes);
  const split = decoded.text === null ? null : splitFrontmatter(decoded.text);
  if (split && isTemplate(split.frontmatter)) return TEMPLATE;
  const built = split && build(path, decoded.text ?? '', split);
  const diagnostics = [...decoded.diagnostics, ...(built?.diagnostics ?? [])];
  return {
    note: built?.note ?? null,
    isDraft: built?.isDraft ?? false,
    isTemplate: false,
    diagnostics: diagnostics.map((one) => inFile(path, one)),
  };
}

interface Built {
  readonly note: Note;
  readonly isDraft: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function build(path: string, text: string, written: SplitText): Built {
  const id = idOf(path);
  const asked = readKind(path, underOurNames(written.fields, TELLING_NAMES).fields);
  const named = underOurNames(written.fields, namesOfKind(asked.kind));
  const split = { ...written, fields: named.fields, diagnostics: [...written.diagnostics, ...named.diagnostics] };
  const dated = readDay(id, asked.kind, split.fields);
  const given = asked.kind === 'measure' ? withMeasure(split.fields, id) : split.fields;
  const schema = schemaOf(asked.kind);
  const validated = validate(schema, given, asked.kind, STRUCTURAL_FIELDS);
  const fields = (validated.fields ?? plainFieldsOf(split)) as CommonFields;
  const sharing = readSharing({ split, fields, schema, found: validated.diagnostics });
  const properties = propertiesOf(split.fields, schema, asked.kind);
  const day = fields.day ?? dated.day;
  const lacksDay = day === null && needsDay(asked.kind);
  const kind = validated.fields === null || lacksDay ? 'note' : asked.kind;
  const body = readBody(path, split);
  // What code puts into a page cannot be taken out again, and what is not laid out has no headings.
  const isPlainMarkdown = split.isReadable && !body.isMdx;
  const tags = uniqueTags([...(fields.tags ?? []), ...body.outline.tags]);
  const note = {
    kind,
    fields,
    path,
    id,
    day: asked.kind === 'note' ? null : day,
    time: fields.time ?? dated.time,
    ...titleOf({ id, kind, title: fields.title, body: isPlainMarkdown ? split.body : '' }),
    address: addressOfNote({ kind, id, path, day }),
    share: sharing.share,
    isMdx: body.isMdx,
    isReadable: split.isReadable,
    body: split.body,
    bodyLine: split.bodyLine,
    ...body.outline,
    links: [...linksInProperties(properties, split.fields), ...body.outline.links],
    // Whether a mark is of a time that is over cannot be known where a day belongs and is not there.
    marks: lacksDay ? [] : body.outline.marks,
    tags: tags.slice(0, MOST_TAGS),
    digest: digestOf(path, text),
    frontmatter: split.frontmatter,
    properties,
    inlineFields: kind === 'entry' && isPlainMarkdown ? inlineFieldsOf(split.body, split.bodyLine) : [],
    inlinePlaces: [],
  };
  const diagnostics = [
    ...asked.diagnostics,
    ...dated.diagnostics,
    ...sharing.diagnostics,
    ...(lacksDay ? noDay(id, split.fields) : []),
    ...(tags.length > MOST_TAGS ? [diagnosticAt(START_OF_FILE, finding('too-many-tags'))] : []),
    ...body.diagnostics,
  ];
  // The kind decides which schema made the fields, so the pair belongs to one member of the union.
  return { note: note as unknown as Note, isDraft: sharing.isDraft, diagnostics };
}

/** A measure is named by its file where its fields do not name it. */
function withMeasure(fields: YamlFields, id: string): YamlFields {
  const measure = measureInName(id);
  if (measure === null || fields.values.has('measure')) return fields;
  return { ...fields, values: new Map([...fields.values, ['measure', measure]]) };
}

/** What is left of a note whose kind needs a field that it has not: what any note may have. */
function plainFieldsOf(split: SplitText): CommonFields {
  return validate(plainSchema, split.fields, 'note', STRUCTURAL_FIELDS).fields ?? {};
}

interface Body {
  readonly outline: Outline;
  readonly isMdx: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function readBody(path: string, { isReadable, body, bodyLine }: SplitText): Body {
  if (!isReadable) return { outline: NOTHING, isMdx: false, diagnostics: [] };
  const obstacle = obstacleIn(body);
  if (obstacle !== null) {
    const found = finding('not-laid-out', { obstacle });
    return { outline: NOTHING, isMdx: false, diagnostics: [diagnosticAt({ line: bodyLine, column: 1 }, found)] };
  }
  const isMdx = /\.mdx$/i.test(path);
  const visible = isMdx ? withoutCodeComments(body) : body;
  const outline = outlineOf(visible, bodyLine);
  const onLine = (line: number, found: Finding) => diagnosticAt({ line: bodyLine + line - 1, column: 1 }, found);
  const diagnostics = slipDiagnostics(slipsIn(visible), onLine);
  const mistake = isMdx ? mdxMistakeOf(body) : null;
  if (mistake === null) return { outline, isMdx, diagnostics };
  return {
    outline,
    isMdx: false,
    diagnostics: [...diagnostics, onLine(mistake.line, finding('mdx', { reason: mistake.reason }))],
  };
}

function slipDiagnostics(
  { marks, openComment }: Slips,
  onLine: (line: number, found: Finding) => Diagnostic,
): Diagnostic[] {
  const open = openComment === null ? [] : [onLine(openComment, finding('open-comment'))];
  return [...marks.map((line) => onLine(line, finding('like-a-mark'))), ...open];
}
