import { diagnosticAt, finding, type Diagnostic, type Finding } from '../../notes/diagnostic.ts';
import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { fieldName } from '../../notes/field-path.ts';
import { joinCutValues } from './cut-values.ts';
import { chunksOf, isFieldsWithoutSpaces, nameIn } from './field-chunks.ts';
import { comments } from './hash-comments.ts';
import { fieldsOf, nameOfPair, repeatedIn, startOf, type YamlFields } from './yaml-fields.ts';
import { refusalOfYaml } from './yaml-limits.ts';
import { placeAt, readDocument, type Reading } from './yaml-document.ts';
import { placeOfMistake, reasonOf } from './yaml-errors.ts';

export interface ParsedYaml {
  readonly fields: YamlFields;
  readonly isReadable: boolean;
  /** True where the text is a sentence rather than fields. */
  readonly isProse: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A deeper nesting than any field has; what follows recurses over the values and must stay within the stack. */
const DEEPEST = 40;

/**
 * YAML 1.2 fields of a text that begins on `firstLine` of its file. A line that is no YAML costs only itself: the
 * other top-level fields are read without it. Of a field given twice the last one counts.
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  const refusal = refusalOfYaml(source);
  if (refusal !== null) return refused(refusal, firstLine);
  try {
    return parse(source, firstLine);
  } catch (error) {
    // The parser calls itself for each level, also where no bracket shows the level.
    if (error instanceof RangeError) return refused(finding('all-too-deep'), firstLine);
    throw error;
  }
}

function parse(source: string, firstLine: number): ParsedYaml {
  const whole = readDocument(source, firstLine);
  const isBroken = whole.document.errors.length > 0 || isFieldsWithoutSpaces(source);
  return isBroken ? recover(source, whole) : accept(whole, []);
}

function refused(refusal: Finding, firstLine: number): ParsedYaml {
  const nothing = readDocument('', firstLine);
  const diagnostics = [diagnosticAt(placeAt(nothing, 0), refusal)];
  return { fields: fieldsOf(nothing), isReadable: false, isProse: false, diagnostics };
}

function accept(reading: Reading, before: readonly Diagnostic[]): ParsedYaml {
  const { contents, warnings } = reading.document;
  if (contents === null) return { fields: fieldsOf(reading), isReadable: true, isProse: false, diagnostics: before };
  if (!isMap(contents)) {
    const notFields = diagnosticAt(placeAt(reading, 0), finding('not-a-mapping'));
    return {
      fields: fieldsOf(reading),
      isReadable: false,
      isProse: isScalar(contents),
      diagnostics: [...before, notFields],
    };
  }
  const diagnostics = [
    ...before,
    ...joinCutValues(reading),
    ...duplicates(reading),
    ...comments(reading),
    ...dropRisky(reading),
    ...warnings.map((warning) => {
      return diagnosticAt(placeAt(reading, warning.pos[0]), finding('yaml-kept', { reason: reasonOf(warning) }));
    }),
  ];
  return { fields: fieldsOf(reading), isReadable: true, isProse: false, diagnostics };
}

/** Reads the top-level fields one by one and leaves out those that are not YAML. */
function recover(source: string, whole: Reading): ParsedYaml {
  const chunks = chunksOf(source);
  if (chunks === null) return unreadable(whole);
  const lines = source.split('\n');
  const diagnostics: Diagnostic[] = [];
  for (const { from, to } of chunks) {
    const alone = readDocument(lines.slice(from, to).join('\n'), whole.firstLine + from);
    const [mistake] = alone.document.errors;
    if (!mistake && isMap(alone.document.contents)) continue;
    const found = finding('yaml-line', { reason: mistake ? reasonOf(mistake) : 'no-pair' });
    const offset = mistake ? placeOfMistake(alone.source, mistake) : 0;
    diagnostics.push(diagnosticAt(placeAt(alone, offset), found, nameIn(lines[from] ?? '')));
    lines.fill('', from, to);
  }
  const rest = readDocument(lines.join('\n'), whole.firstLine);
  return rest.document.errors.length === 0 ? accept(rest, diagnostics) : unreadable(whole);
}

function unreadable(whole: Reading): ParsedYaml {
  const [mistake] = whole.document.errors;
  const found = finding('yaml-whole', { reason: mistake ? reasonOf(mistake) : 'no-pair' });
  const nothing = fieldsOf(readDocument('', whole.firstLine));
  const diagnostics = [diagnosticAt(placeAt(whole, mistake?.pos[0] ?? 0), found)];
  return { fields: nothing, isReadable: false, isProse: false, diagnostics };
}

function duplicates(reading: Reading): Diagnostic[] {
  return repeatedIn(reading.document).map(({ path, offset }) => {
    const field = fieldName(path);
    return diagnosticAt(placeAt(reading, offset), finding('duplicate-field', { field }), field);
  });
}

/** Takes away fields whose values anchors share (they could be cyclic or explode) and those nested past reason. */
function dropRisky(reading: Reading): Diagnostic[] {
  const { contents } = reading.document;
  if (!isMap(contents)) return [];
  const diagnostics: Diagnostic[] = [];
  contents.items = contents.items.filter((pair) => {
    const risk = riskOf(pair);
    if (risk !== null)
      diagnostics.push(diagnosticAt(placeAt(reading, startOf(pair)), risk, fieldName([nameOfPair(pair)])));
    return risk === null;
  });
  return diagnostics;
}

function riskOf(pair: Pair): Finding | null {
  const waiting: { node: unknown; depth: number }[] = [{ node: pair.value, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    // `&word` alone names an empty value; the writer meant the word.
    if (isAlias(node) || (isScalar(node) && node.anchor !== undefined && node.value === null)) return finding('anchor');
    if (depth > DEEPEST) return finding('too-deep');
    if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        waiting.push({ node: key, depth: depth + 1 }, { node: value, depth: depth + 1 });
      }
    }
  }
  return null;
}
