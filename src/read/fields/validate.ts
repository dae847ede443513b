import type { z } from 'zod';
import { describeList, describeValue } from './describe-value.ts';
import { fieldName } from '../../notes/field-path.ts';
import type { Doubt } from '../../notes/doubt.ts';
import type { Kind } from '../../notes/kinds/kind.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { isNeeded, namesAt } from '../../notes/schema/schema-walk.ts';
import { saysWhoSees } from '../sharing/privacy-words.ts';
import { unknownFieldMessage } from './unknown-field.ts';
import { copyOf, takeAway, writtenAt, type Plain, type Written } from './value-tree.ts';
import type { YamlFields } from '../yaml/yaml-fields.ts';
import type { FieldPath } from '../../notes/field-path.ts';

export interface Validated<Fields> {
  /** Null where a field that the kind needs is not there or not right. */
  readonly fields: Fields | null;
  readonly doubts: readonly Doubt[];
}

/**
 * Holds fields against a kind's schema. A wrong value is dropped with a doubt that says where and what would be
 * right, and the rest is read again, so that one mistake never costs more than itself.
 */
export function validate<Fields>(
  schema: z.ZodObject & z.ZodType<Fields>,
  yaml: YamlFields,
  kind: Kind,
  known: readonly string[] = [],
): Validated<Fields> {
  const values = copyOf([...yaml.values].filter(([name]) => !known.includes(name)));
  const context = { schema, values, yaml, kind };
  const doubts: Doubt[] = [];
  const told = new Set<string>();
  for (;;) {
    const result = schema.safeParse(values);
    if (result.success) return { fields: result.data, doubts };
    const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, context));
    for (const { doubt, key } of mistakes) {
      if (doubt && !told.has(key)) doubts.push(doubt);
      told.add(key);
    }
    const isFatal = mistakes.some(({ costsAll }) => costsAll);
    if (isFatal || !takeAway(mistakes.map(({ written }) => written))) return { fields: null, doubts };
    for (const { closes } of mistakes) if (closes) closes['share'] = 'never';
  }
}

interface Context {
  readonly schema: z.ZodObject;
  readonly values: Plain;
  readonly yaml: YamlFields;
  readonly kind: Kind;
}

interface Mistake {
  /** What is taken away. */
  readonly written: Written;
  /** Null for a field of the writer's own. */
  readonly doubt: Doubt | null;
  /** The same for a mistake that shows again when the rest is read once more. */
  readonly key: string;
  /** Whether the kind cannot be without the value. */
  readonly costsAll: boolean;
  /** A record whose own `share` cannot be read: it is closed, not opened. */
  readonly closes: Plain | null;
}

function mistakesOf(issue: z.core.$ZodIssue, context: Context): Mistake[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownField([...path, name], context));
  return [wrongValue(issue, context)];
}

function unknownField(path: FieldPath, { schema, values, yaml, kind }: Context): Mistake {
  const written = writtenAt(values, path);
  const message = unknownFieldMessage(path, { shown: fieldName(written.path), schema, kind, value: written.value });
  const isShare =
    namesAt(schema, path.slice(0, -1)).includes('share') &&
    path.length > 1 &&
    saysWhoSees(String(path.at(-1)), written.value);
  const said = message !== null && isShare ? messages.closesShare(message) : message;
  const doubt =
    said === null ? null : { place: yaml.placeOf(written.path), field: fieldName(written.path), message: said };
  return {
    written,
    doubt,
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
  const shown = issue.code === 'custom' ? describeList(written.value) : describeValue(written.value);
  const isRecordShare = path.length > 1 && path.at(-1) === 'share' && written.missing === null;
  const message = isRecordShare
    ? messages.closesShare(messages.shareUnclear(field, shown))
    : wrongValueMessage({
        field,
        shown,
        expected: issue.message,
        kind,
        written,
        isNeeded: isNeeded(schema, path),
        isTop: path.length === 1,
      });
  const closes = isRecordShare ? (written.held?.by ?? null) : null;
  return {
    written,
    doubt: { place, field, message },
    key: keyOf(full),
    costsAll: path.length === 1 && isNeeded(schema, path),
    closes,
  };
}

interface WrongValue {
  readonly field: string;
  readonly shown: string;
  readonly expected: string;
  readonly kind: Kind;
  readonly written: Written;
  readonly isNeeded: boolean;
  readonly isTop: boolean;
}

function wrongValueMessage({ field, shown, expected, kind, written, isNeeded, isTop }: WrongValue): string {
  if (written.missing !== null) {
    // How to write it is of no use yet to somebody who has not written it.
    const what = expected.split(';')[0] ?? expected;
    return isTop ? messages.required(field, what, kind) : messages.requiredInside(field, what, kind);
  }
  if (!isNeeded) return messages.wrongValue(field, shown, expected, kind);
  return isTop
    ? messages.requiredWrong(field, shown, expected, kind)
    : messages.requiredWrongInside(field, shown, expected, kind);
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
