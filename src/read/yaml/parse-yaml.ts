import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { fieldName } from '../../notes/field-path.ts';
import type { Doubt } from '../../notes/doubt.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { joinCutValues } from './cut-values.ts';
import { chunksOf, isFieldsWithoutSpaces, nameIn } from './field-chunks.ts';
import { comments } from './hash-comments.ts';
import { fieldsOf, nameOf, repeatedIn, startOf, type YamlFields } from './yaml-fields.ts';
import { refusalOfYaml } from './yaml-limits.ts';
import { doubtAt, readDocument, type Reading } from './yaml-document.ts';
import { NO_PAIR, placeOfMistake, reasonOf } from './yaml-errors.ts';

export interface ParsedYaml {
  readonly fields: YamlFields;
  readonly isReadable: boolean;
  /** True where the text is a sentence rather than fields. */
  readonly isProse: boolean;
  readonly doubts: readonly Doubt[];
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
    if (error instanceof RangeError) return refused(messages.allTooDeep(), firstLine);
    throw error;
  }
}

function parse(source: string, firstLine: number): ParsedYaml {
  const whole = readDocument(source, firstLine);
  const isBroken = whole.document.errors.length > 0 || isFieldsWithoutSpaces(source);
  return isBroken ? recover(source, whole) : accept(whole, []);
}

function refused(refusal: string, firstLine: number): ParsedYaml {
  const nothing = readDocument('', firstLine);
  const doubts = [doubtAt(nothing, 0, null, refusal)];
  return { fields: fieldsOf(nothing), isReadable: false, isProse: false, doubts };
}

function accept(reading: Reading, before: readonly Doubt[]): ParsedYaml {
  const { contents, warnings } = reading.document;
  if (contents === null) return { fields: fieldsOf(reading), isReadable: true, isProse: false, doubts: before };
  if (!isMap(contents)) {
    const doubt = doubtAt(reading, 0, null, messages.notAMapping());
    return { fields: fieldsOf(reading), isReadable: false, isProse: isScalar(contents), doubts: [...before, doubt] };
  }
  const doubts = [
    ...before,
    ...joinCutValues(reading),
    ...duplicates(reading),
    ...comments(reading),
    ...dropRisky(reading),
    ...warnings.map((warning) => doubtAt(reading, warning.pos[0], null, messages.yamlKept(reasonOf(warning)))),
  ];
  return { fields: fieldsOf(reading), isReadable: true, isProse: false, doubts };
}

/** Reads the top-level fields one by one and leaves out those that are not YAML. */
function recover(source: string, whole: Reading): ParsedYaml {
  const chunks = chunksOf(source);
  if (chunks === null) return unreadable(whole);
  const lines = source.split('\n');
  const doubts: Doubt[] = [];
  for (const { from, to } of chunks) {
    const alone = readDocument(lines.slice(from, to).join('\n'), whole.firstLine + from);
    const [mistake] = alone.document.errors;
    if (!mistake && isMap(alone.document.contents)) continue;
    const message = messages.yaml(mistake ? reasonOf(mistake) : NO_PAIR);
    doubts.push(
      doubtAt(alone, mistake ? placeOfMistake(alone.source, mistake) : 0, nameIn(lines[from] ?? ''), message),
    );
    lines.fill('', from, to);
  }
  const rest = readDocument(lines.join('\n'), whole.firstLine);
  return rest.document.errors.length === 0 ? accept(rest, doubts) : unreadable(whole);
}

function unreadable(whole: Reading): ParsedYaml {
  const [mistake] = whole.document.errors;
  const message = messages.yamlWhole(mistake ? reasonOf(mistake) : NO_PAIR);
  const nothing = fieldsOf(readDocument('', whole.firstLine));
  const doubts = [doubtAt(whole, mistake?.pos[0] ?? 0, null, message)];
  return { fields: nothing, isReadable: false, isProse: false, doubts };
}

function duplicates(reading: Reading): Doubt[] {
  return repeatedIn(reading.document).map(({ path, offset }) => {
    const field = fieldName(path);
    return doubtAt(reading, offset, field, messages.duplicateField(field));
  });
}

/** Takes away fields whose values anchors share (they could be cyclic or explode) and those nested past reason. */
function dropRisky(reading: Reading): Doubt[] {
  const { contents } = reading.document;
  if (!isMap(contents)) return [];
  const doubts: Doubt[] = [];
  contents.items = contents.items.filter((pair) => {
    const message = riskOf(pair);
    if (message !== null) doubts.push(doubtAt(reading, startOf(pair), fieldName([nameOf(pair)]), message));
    return message === null;
  });
  return doubts;
}

function riskOf(pair: Pair): string | null {
  const waiting: { node: unknown; depth: number }[] = [{ node: pair.value, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    // `&word` alone names an empty value; the writer meant the word.
    if (isAlias(node) || (isScalar(node) && node.anchor !== undefined && node.value === null))
      return messages.anchors();
    if (depth > DEEPEST) return messages.tooDeep();
    if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        waiting.push({ node: key, depth: depth + 1 }, { node: value, depth: depth + 1 });
      }
    }
  }
  return null;
}
