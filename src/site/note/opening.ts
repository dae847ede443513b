import { isDay } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { excerptOf, toPlainText } from '../../markdown/text.ts';
import type { Note } from '../../notes/note.ts';

/** What certainly holds the first lines of a note, with their Markdown. */
const ENOUGH = 2000;
/** Of the room there is, what whole sentences have to fill; fewer words would look forgotten. */
const LEAST = 0.5;

/** The first words of a note: whole sentences while they fill and fit, else as much as fits. */
export function openingOf({ body, opensWithTitle }: Note, longest: number, language: string | null): string {
  const text = toPlainText(body.slice(0, ENOUGH));
  // A link to a day is called by its address in the text.
  const named = text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    isDay(day) ? formatDay(day, 'short', language ?? 'en-GB') : day,
  );
  // A title with which the text begins already stands above.
  const words = (opensWithTitle ? named.split('\n').slice(1).join('\n') : named).replace(/\s+/g, ' ').trim();
  const sentences = sentencesWithin(words.slice(0, longest + 1), longest, language);
  return sentences.length >= longest * LEAST ? sentences : excerptOf(words, longest);
}

function sentencesWithin(words: string, longest: number, language: string | null): string {
  let found = '';
  for (const { segment } of segmenterOf(language).segment(words)) {
    if ((found + segment).trimEnd().length > longest || !SENTENCE_END.test(segment)) break;
    found += segment;
  }
  return found.trim();
}

/** What ends a sentence, with the quotes and brackets that close after it. */
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u0964]["'\u201d\u2019\u00bb)\]]*\s*$/u;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string | null): Intl.Segmenter {
  const name = language ?? 'en';
  const known = segmenters.get(name) ?? new Intl.Segmenter(name, { granularity: 'sentence' });
  segmenters.set(name, known);
  return known;
}
