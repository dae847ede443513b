import { typedNumber, type Typed } from './typed-number.ts';

/** What a number without a unit is in. */
export type DurationUnit = 'minutes' | 'hours';

const MINUTES_OF_AN_HOUR = 60;
/** As many as a number may have: sixty times it has no more. */
const DECIMALS = 4;

const WITH_UNIT = /^([\d.,]+)\s*(?:(h|hrs?|hours?)|(?:m|mins?|minutes?))$/i;
/** `1:30`, `1h30`, `1 h 30`: two digits, as on a clock. */
const ON_THE_CLOCK = /^(\d{1,4})(?::|\s*h\s*)([0-5]\d)$/i;
/** `1 h 5 min` */
const IN_WORDS = /^(\d{1,4})\s*(?:h|hrs?|hours?)\s*([0-5]?\d)\s*(?:m|mins?|minutes?)$/i;
/** `7.30` is seven hours and a half to one person, 18 minutes past seven to another. */
const MAYBE_ON_THE_CLOCK = /^(\d{1,4})[.,]([0-5]\d)$/;
/** A quarter, a half, none: nobody means minutes by these decimals of an hour. */
const PARTS_OF_AN_HOUR = ['00', '25', '50'];

/**
 * A duration in minutes, from 0 up: `30`, `30 min`, `1:30`, `1h30`, `1 h 30 min`, `1,5 h`. A number alone is in `unit`,
 * and where it may be hours and minutes it is two readings. Anything else, `1:75` and `7h90` among it, is null.
 */
export function typedMinutes(text: string, unit: DurationUnit): Typed {
  const typed = text.trim();
  const [, hours, minutes] = ON_THE_CLOCK.exec(typed) ?? IN_WORDS.exec(typed) ?? [];
  if (hours !== undefined) return Number(hours) * MINUTES_OF_AN_HOUR + Number(minutes);
  const [, number, hourWord] = WITH_UNIT.exec(typed) ?? [];
  if (number !== undefined) return inMinutes(number, hourWord === undefined ? 'minutes' : 'hours');
  return twoReadings(typed, unit) ?? inMinutes(typed, unit);
}

/** What may be thousands is no duration: neither so many minutes are meant, nor a thousandth of one. */
function inMinutes(text: string, unit: DurationUnit): number | null {
  const number = typedNumber(text);
  if (typeof number !== 'number' || text.startsWith('-')) return null;
  return unit === 'minutes' ? number : Number((number * MINUTES_OF_AN_HOUR).toFixed(DECIMALS));
}

function twoReadings(text: string, unit: DurationUnit): Typed {
  const [, hours, minutes] = MAYBE_ON_THE_CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (minutes === '00' || (unit === 'hours' && PARTS_OF_AN_HOUR.includes(minutes))) return null;
  const decimal = String(Number(`${hours}.${minutes}`));
  return { typed: text, either: `${hours}h${minutes}`, or: `${decimal}${unit === 'hours' ? 'h' : 'min'}` };
}
