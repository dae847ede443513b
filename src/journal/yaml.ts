import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import type { Doubt } from './doubt.ts';
import { messages } from './messages.ts';
import type { Place } from './problem.ts';

export type FieldPath = readonly (string | number)[];

/** The fields of a frontmatter: plain values by name, and the place in the file of any of them. */
export interface YamlFields {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where a field, or a part of one, stands; of the nearest outer field where it is not there itself. */
  readonly placeOf: (path: FieldPath) => Place;
}

export interface ParsedYaml {
  readonly fields: YamlFields;
  readonly isReadable: boolean;
  /** True where the text is a sentence rather than fields. */
  readonly isProse: boolean;
  readonly doubts: readonly Doubt[];
}

/** A deeper nesting than any field has; it keeps the parser's recursion within the stack. */
const DEEPEST = 40;

/**
 * YAML 1.2 fields of a frontmatter that begins on `firstLine` of its file. A line that is no YAML costs only itself:
 * the other top-level fields are read without it.
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  if (nestingOf(source) > DEEPEST) return unreadable(firstLine, messages.tooDeep());
  const whole = readDocument(source, firstLine);
  if (whole.document.errors.length === 0) return accept(whole, []);
  return recover(source, firstLine, whole);
}

interface Reading {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly firstLine: number;
}

function readDocument(source: string, firstLine: number): Reading {
  const lines = new LineCounter();
  const document = parseDocument(source, { version: '1.2', lineCounter: lines, uniqueKeys: true, merge: false, logLevel: 'silent' });
  return { document, lines, firstLine };
}

function accept(reading: Reading, before: readonly Doubt[]): ParsedYaml {
  const { document } = reading;
  if (document.contents === null) return { fields: fieldsOf(reading), isReadable: true, isProse: false, doubts: before };
  if (!isMap(document.contents)) {
    const isProse = isScalar(document.contents);
    const doubt = doubtAt(reading, 0, messages.notAMapping());
    return { fields: fieldsOf(reading), isReadable: false, isProse, doubts: [...before, doubt] };
  }
  const doubts = [...before, ...dropAnchors(reading), ...document.warnings.map((warning) => tagDoubt(reading, warning))];
  return { fields: fieldsOf(reading), isReadable: true, isProse: false, doubts };
}

/** Reads the top-level fields one by one and leaves out those that are not YAML. */
function recover(source: string, firstLine: number, whole: Reading): ParsedYaml {
  const chunks = topLevelChunks(source);
  if (chunks === null) {
    const [error] = whole.document.errors;
    const message = messages.yamlWhole(error ? reasonOf(error.code, error.message) : '');
    return { ...unreadable(firstLine, message), doubts: [doubtAt(whole, error?.pos[0] ?? 0, message)] };
  }
  const doubts: Doubt[] = [];
  const lines = source.split('\n');
  for (const { from, to } of chunks) {
    const alone = readDocument(lines.slice(from, to).join('\n'), firstLine + from);
    const [error] = alone.document.errors;
    if (!error && isMap(alone.document.contents)) continue;
    const message = messages.yaml(error ? reasonOf(error.code, error.message) : 'This line is not of the form "name: value".');
    doubts.push(doubtAt(alone, error?.pos[0] ?? 0, message));
    for (let line = from; line < to; line++) lines[line] = '';
  }
  const rest = readDocument(lines.join('\n'), firstLine);
  return accept(rest, [...doubts, ...rest.document.errors.map((error) => duplicateDoubt(rest, error))]);
}

/** Line ranges of the top-level fields, or null where text that is no field stands between blank lines: swallowed prose. */
function topLevelChunks(source: string): { from: number; to: number }[] | null {
  const lines = source.split('\n');
  const starts: number[] = [];
  let isAfterBlank = false;
  for (const [index, line] of lines.entries()) {
    const isTopLevel = /^[^\s#-]/.test(line);
    if (isTopLevel && isAfterBlank && !/^[^\s:]+:/.test(line)) return null;
    if (isTopLevel) starts.push(index);
    isAfterBlank = line.trim() === '';
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}

function fieldsOf(reading: Reading): YamlFields {
  const { document } = reading;
  const values = new Map<string, unknown>();
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (!isPair(pair)) continue;
      const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const value = pair.value as { toJS?: (document: Document) => unknown } | null;
      values.set(name, value?.toJS ? value.toJS(document) : null);
    }
  }
  return { values, placeOf: (path) => placeOf(reading, path) };
}

function placeOf(reading: Reading, path: FieldPath): Place {
  for (let length = path.length; length > 0; length--) {
    const start = startOf(reading.document, path.slice(0, length));
    if (start !== null) return place(reading, start);
  }
  return { line: Math.max(1, reading.firstLine - 1), column: 1 };
}

/** A field's name where it has one, else its value. */
function startOf(document: Document, path: FieldPath): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const name = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(name));
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
  return node?.range?.[0] ?? null;
}

/** A value shared by anchors could be cyclic or explode, so fields that use them are left out. */
function dropAnchors({ document, lines, firstLine }: Reading): Doubt[] {
  const doubts: Doubt[] = [];
  if (!isMap(document.contents)) return doubts;
  document.contents.items = document.contents.items.filter((pair) => {
    let usesAlias = false;
    if (isNode(pair.value)) visit(pair.value, { Alias: () => ((usesAlias = true), visit.BREAK) });
    const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    if (usesAlias) doubts.push(doubtAt({ document, lines, firstLine }, offset, messages.anchors()));
    return !usesAlias;
  });
  return doubts;
}

function place({ lines, firstLine }: Reading, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
}

function doubtAt(reading: Reading, offset: number, message: string): Doubt {
  return { place: place(reading, offset), field: null, message };
}

function tagDoubt(reading: Reading, warning: YAMLWarning): Doubt {
  return doubtAt(reading, warning.pos[0], messages.yamlKept(reasonOf(warning.code, warning.message)));
}

function duplicateDoubt(reading: Reading, error: YAMLError): Doubt {
  const { contents } = reading.document;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.range?.[0] === error.pos[0]) : undefined;
  const field = isScalar(pair?.key) ? String(pair.key.value) : 'A field';
  return { ...doubtAt(reading, error.pos[0], messages.duplicateField(field)), field };
}

function unreadable(firstLine: number, message: string): ParsedYaml {
  const empty = readDocument('', firstLine);
  return { fields: fieldsOf(empty), isReadable: false, isProse: false, doubts: [doubtAt(empty, 0, message)] };
}

/** The deepest nesting by brackets or by indentation, counted without a parser. */
function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of source) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth--;
    else if (character === '\n') depth = 0;
  }
  return deepest;
}

/** The parser's reason in the writer's words; the parser's own message can quote the text, so it is never passed on. */
function reasonOf(code: ErrorCode, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'The line is indented with a tab. Use spaces.';
  if (code === 'TAG_RESOLVE_FAILED') return 'A value that begins with ! means something special in YAML. Put it in quotes.';
  if (code === 'BAD_DQ_ESCAPE') return 'A backslash in double quotes begins a code. Use single quotes.';
  if (code === 'BAD_SCALAR_START') return 'A value cannot begin with @, ` or %. Put it in quotes.';
  if (code === 'BAD_ALIAS') return 'A value that begins with * means something special in YAML. Put it in quotes.';
  if (/nested mappings|mapping values|compact mappings/i.test(message)) return 'A colon inside a value needs quotes: put the whole value in quotes.';
  if (code === 'MISSING_CHAR' && /quote/i.test(message)) return 'A quote is opened and not closed.';
  if (code === 'MISSING_CHAR' && /[\]}]/.test(message)) return 'A bracket is opened and not closed.';
  if (/implicit (map )?keys?/i.test(message)) return 'This line is not of the form "name: value"; look for a missing colon, or a missing space after it.';
  return 'This line is not YAML; look for a missing colon, space or quote.';
}
