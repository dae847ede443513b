/**
 * Arithmetic on decimals as they are written: 0.1 and 0.2 are 0.3, as on paper and not as in floating point, where they
 * would miss a target of 0.3. Every sum, difference and middle of written values is taken here (facts/RULES.md, 4).
 */

/** A decimal as a whole number of units, each 1 at so many places behind the point: 0.25 is 25 at 2 places. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const TEN = 10n;

/** The exact sum; 0 of nothing. */
export function sum(values: readonly number[]): number {
  const plain = values.reduce((total, value) => total + value, 0);
  return isWhole([plain, ...values]) ? plain : toNumber(exactSum(values));
}

/** The first less the second, exactly. */
export function difference(a: number, b: number): number {
  return sum([a, -b]);
}

/** The middle value, or exactly halfway between the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (below === undefined || above === undefined || below === above) return above;
  return halfway(below, above);
}

/** Exactly halfway between two values. */
export function halfway(a: number, b: number): number {
  if (isWhole([a, b, a + b])) return (a + b) / 2;
  const { units, places } = exactSum([a, b]);
  return toNumber({ units: units * (TEN / 2n), places: places + 1 });
}

/** A number in digits alone, with as many decimals as it has: `0.004`, `12`, never `4e-3`. */
export function decimalText(value: number): string {
  const { units, places } = toDecimal(value);
  if (places === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Whole numbers that a computer reckons with exactly. */
function isWhole(values: readonly number[]): boolean {
  return values.every(Number.isSafeInteger);
}

function exactSum(values: readonly number[]): Decimal {
  const decimals = values.map(toDecimal);
  const places = decimals.reduce((most, one) => Math.max(most, one.places), 0);
  const units = decimals.reduce((total, one) => total + one.units * TEN ** BigInt(places - one.places), 0n);
  return { units, places };
}

/** The shortest digits that are this number, which are the ones that were written. */
function toDecimal(value: number): Decimal {
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const places = decimals.length - Number(power);
  const units = BigInt(whole + decimals) * (places < 0 ? TEN ** BigInt(-places) : 1n);
  return { units, places: Math.max(0, places) };
}

function toNumber({ units, places }: Decimal): number {
  return Number(`${String(units)}e-${String(places)}`);
}
