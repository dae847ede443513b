/** A time on the clock, `HH:MM` from 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;

export const MINUTES_OF_A_DAY = 24 * 60;
/** In minutes after midnight. A night is counted from the noon before it, so that midnight does not cut it in two. */
export const NOON = MINUTES_OF_A_DAY / 2;

const CLOCK_PATTERN = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** `HH:MM` of a text such as `7:05`, or null where it is no time. */
export function parseClockTime(text: string): ClockTime | null {
  const found = CLOCK_PATTERN.exec(text.trim());
  if (!found) return null;
  return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}` as ClockTime;
}

/** Minutes after midnight: `minutesOf('22:45')` is 1365. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The clock time so many minutes after midnight; a day more or less is the same time. */
export function clockTimeOf(minutes: number): ClockTime {
  const withinDay = ((Math.round(minutes) % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(withinDay / 60))}:${pad(withinDay % 60)}` as ClockTime;
}

/** Minutes from one time to the next time the clock shows the other; from 22:45 to 07:00 is 495. */
export function minutesUntil(from: ClockTime, to: ClockTime): number {
  return (minutesOf(to) - minutesOf(from) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
}

/** The time zone of this machine, such as `Europe/Berlin`. */
export function zoneOfThisMachine(): string {
  return Temporal.Now.timeZoneId();
}

/** The time on the clock of this machine. */
export function timeOnTheClock(): ClockTime {
  return Temporal.Now.plainTimeISO().toString().slice(0, 5) as ClockTime;
}
