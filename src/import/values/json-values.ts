/** A value of JSON that nobody has looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** JSON, or null where the text is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A record, or null for any other value. */
export function recordIn(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/** The records of a list; none of what is no list. */
export function jsonRecords(value: unknown): JsonRecord[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return values.map(recordIn).filter((one) => one !== null);
}

/** A text, or an empty one. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a list that say anything. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => textIn(one).trim()).filter((one) => one !== '') : [];
}

/** A number that was meant as one: some programs write the largest there is for none. */
export function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;
}

/** A record's fields by name, in whatever order it was written, as one text of which a sum can be made. */
export function sumText(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
