import type { ExportFormat } from '../format.ts';
import { eventLines } from './event.ts';
import { calendarEvents } from './events.ts';
import { linesText } from './lines.ts';

/** Says nothing of what the file is of, for whoever reads it by chance. */
const PRODUCT = '-//Journal//Days//EN';

/** Sessions, homework days and a reminder as a calendar (RFC 5545). None of the writing is in it. */
export const ics: ExportFormat = {
  name: 'ics',
  isFolder: false,
  ending: '.ics',
  holds: 'days',
  takesFiles: false,
  texts: (input) => {
    const events = calendarEvents(input);
    if (events.length === 0) return [];
    const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'];
    return [{ name: '.ics', text: linesText([...head, ...eventLines(events), 'END:VCALENDAR']) }];
  },
};
