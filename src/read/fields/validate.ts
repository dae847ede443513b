import { STRUCTURAL_FIELDS } from '../../notes/kinds/common-fields.ts';
import { diagnosticAt, finding, type Diagnostic, type Finding } from '../../notes/diagnostic.ts';
import type { DiagnosticParameters } from '../../notes/diagnostic-codes.ts';
import { expectationIn } from '../../notes/kinds/expectation.ts';
import type { z } from 'zod';
import { describeList, describeValue } from './describe-value.ts';
import { fieldName } from '../../notes/field-path.ts';
import type { FileKind } from '../../notes/kinds/kinds.ts';
import { isNeeded, namesAt } from '../../notes/schema/schema-walk.ts';
import { saysWhoSees } from '../sharing/privacy-words.ts';
import { nearest } from './nearest-name.ts';
import { unknownFieldFinding } from './unknown-field.ts';
import { copyOf, takeAway, writtenAt, type Plain, type Written } from './value-tree.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';
import type { FieldPath } from '../../notes/field-path.ts';

export interface Validated<Fields> {
  /** Null where a field that the kind needs is not there or not right. */
  readonly fields: Fields | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds fields against a kind's schema. A wrong value is dropped with a diagnostic that says where and what would be
 * right, and the rest is read again, so that one mistake never costs more than itself.
 */
export function validate<Fields>(
  schema: z.ZodObject & z.ZodType<Fields>,
  yaml: YamlFields,
  kind: FileKind,
): Validated<Fields> {
  const values = copyOf([...yaml.values].filter(([name]) => !isKnownAlready(name, kind)));
  const context = { schema, values, yaml, kind };
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  for (;;) {
    const result = schema.safeParse(values);
    if (result.success) return { fields: result.data, diagnostics };
    const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, context));
    for (const { diagnostic, key } of mistakes) {
      if (diagnostic && !told.has(key)) diagnostics.push(diagnostic);
      told.add(key);
    }
    const isFatal = mistakes.some(({ costsAll }) => costsAll);
    if (isFatal || !takeAway(mistakes.map(({ written }) => written))) return { fields: null, diagnostics };
    for (const { closes } of mistakes) if (closes) closes['share'] = 'never';
  }
}

/** What a question says that is hard to bring up: like a level that cannot be read, it closes the question where it is unclear. */
const HARD = 'hard';

/** What is read before the kind of a note is known. */
function isKnownAlready(name: string, kind: FileKind): boolean {
  return kind !== 'settings' && (STRUCTURAL_FIELDS as readonly string[]).includes(name);
}

interface Context {
  readonly schema: z.ZodObject;
  readonly values: Plain;
  readonly yaml: YamlFields;
  readonly kind: FileKind;
}

interface Mistake {
  /** What is taken away. */
  readonly written: Written;
  /** Null for a field of the writer's own. */
  readonly diagnostic: Diagnostic | null;
  /** The same for a mistake that shows again when the rest is read once more. */
  readonly key: string;
  /** Whether the kind cannot be without the value. */
  readonly costsAll: boolean;
  /** A record whose own `share` or `hard` cannot be read: it is closed, not opened. */
  readonly closes: Plain | null;
}

function mistakesOf(issue: z.core.$ZodIssue, context: Context): Mistake[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownField([...path, name], context));
  return [wrongValue(issue, context)];
}

function unknownField(path: FieldPath, { schema, values, yaml, kind }: Context): Mistake {
  const written = writtenAt(values, path);
  const field = fieldName(written.path);
  const found = unknownFieldFinding(path, { shown: field, schema, kind, value: written.value });
  const names = namesAt(schema, path.slice(0, -1));
  const name = String(path.at(-1));
  const isHard = names.includes(HARD) && nearest(name, names) === HARD;
  const isShare = names.includes('share') && path.length > 1 && (isHard || saysWhoSees(name, written.value));
  return {
    written,
    diagnostic: found && {
      ...diagnosticAt(yaml.placeOf(written.path), found, field),
      ...(isShare && { consequence: 'treated-as-never' }),
    },
    key: keyOf(written.path),
    costsAll: false,
    closes: isShare ? (written.held?.by ?? null) : null,
  };
}

function wrongValue(issue: z.core.$ZodIssue, { schema, values, yaml, kind }: Context): Mistake {
  const path = issue.path as FieldPath;
  const written = writtenAt(values, path);
  const full = written.missing === null ? written.path : [...written.path, written.missing];
  // A field that is there and empty has a line of its own.
  const place = yaml.placeOf(full);
  const field = fieldName(full);
  // A list that is wrong as a whole has too many in it or too few.
  const value = issue.code === 'custom' ? describeList(written.value) : describeValue(written.value);
  const isRecordShare = path.length > 1 && path.at(-1) === 'share' && written.missing === null;
  const isClosing = isRecordShare || (path.length > 1 && path.at(-1) === HARD && written.missing === null);
  const found = isRecordShare
    ? finding('share-unclear', { field, value })
    : wrongValueFinding({ field, value, expected: expectationIn(issue.message), kind }, codeOf(written, path, schema));
  return {
    written,
    diagnostic: { ...diagnosticAt(place, found, field), ...(isClosing && { consequence: 'treated-as-never' }) },
    key: keyOf(full),
    costsAll: path.length === 1 && isNeeded(schema, path),
    closes: isClosing ? (written.held?.by ?? null) : null,
  };
}

type WrongValueCode = 'wrong-value' | 'required' | 'required-inside' | 'required-wrong' | 'required-wrong-inside';

/** By whether there is a value, whether it is needed, and whether the whole note needs it. */
function codeOf({ missing }: Written, path: FieldPath, schema: z.ZodObject): WrongValueCode {
  const isTop = path.length === 1;
  if (missing !== null) return isTop ? 'required' : 'required-inside';
  if (!isNeeded(schema, path)) return 'wrong-value';
  return isTop ? 'required-wrong' : 'required-wrong-inside';
}

function wrongValueFinding(parameters: DiagnosticParameters['wrong-value'], code: WrongValueCode): Finding {
  const { value, ...missing } = parameters;
  if (code === 'required' || code === 'required-inside') return finding(code, missing);
  return finding(code, { ...missing, value });
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
