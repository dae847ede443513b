/** What can be read in two ways: each as it would be written without doubt. */
export interface TwoReadings {
  readonly typed: string;
  readonly either: string;
  readonly or: string;
}

/** What was typed where a number is asked for; null is no number. */
export type Typed = number | TwoReadings | null;

/** Digits as a number keeps them all, and writes them again without a power of ten. */
const NUMBER = /^-?(?:\d{1,9}(?:[.,]\d{1,4})?|[.,]\d{1,4})$/;
/** `8,500` is eight thousand and a half to one person, eight and a half to another. */
const MAYBE_THOUSANDS = /^(-?[1-9]\d{0,2})[.,](\d{3})$/;

/**
 * A number in the digits 0 to 9, with a point or a comma before its decimals. Where three digits behind that may be
 * thousands it is two readings; other scripts, powers and signs for plus are no number.
 */
export function typedNumber(text: string): Typed {
  const typed = text.trim();
  const [, whole, rest] = MAYBE_THOUSANDS.exec(typed) ?? [];
  if (whole !== undefined && rest !== undefined)
    return { typed, either: `${whole}${rest}`, or: decimalWithoutDoubt(`${whole}.${rest}`) };
  return NUMBER.test(typed) ? Number(typed.replace(',', '.')) : null;
}

export function isInDoubt(value: unknown): value is TwoReadings {
  return typeof value === 'object' && value !== null && 'either' in value;
}

function decimalWithoutDoubt(decimal: string): string {
  const short = String(Number(decimal));
  return MAYBE_THOUSANDS.test(short) ? `${short}0` : short;
}
