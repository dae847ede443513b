import type { Random } from './random.ts';
import { drawWords } from './vocabulary.ts';

/** Writes Markdown of invented words. */
export interface Prose {
  readonly word: () => string;
  /** Some words that begin with a capital. */
  readonly phrase: (fewest: number, most: number) => string;
  /** Paragraphs, headings, lists, quotations and tasks of about so many words. */
  readonly body: (words: number) => string;
}

const MARKUP_CHANCE = 0.05;
const COMMA_CHANCE = 0.08;
const QUESTION_CHANCE = 0.07;

/** How often what follows a paragraph is a paragraph again, or one of the other blocks. */
const BLOCKS = [
  ...Array.from({ length: 14 }, () => 'paragraph' as const),
  ...['list', 'list', 'numbers', 'tasks', 'quotation', 'heading', 'heading'].map((name) => name as Block),
];

type Block = 'paragraph' | 'list' | 'numbers' | 'tasks' | 'quotation' | 'heading';

export function proseFrom(random: Random): Prose {
  const word = drawWords(random);
  const words = (count: number) => Array.from({ length: count }, word);
  const phrase = (fewest: number, most: number) => capitalized(words(random.between(fewest, most)).join(' '));
  const sentence = () => {
    const chosen = words(random.between(5, 22)).map((text) => decorated(text, random));
    return `${capitalized(chosen.join(' ').replace(/,$/, ''))}${random.happens(QUESTION_CHANCE) ? '?' : '.'}`;
  };
  const paragraph = () => Array.from({ length: random.between(2, 6) }, sentence).join(' ');
  const items = (mark: (index: number) => string) =>
    Array.from({ length: random.between(2, 5) }, (_, index) => `${mark(index)} ${phrase(3, 10)}`).join('\n');
  const blocks: Record<Block, () => string> = {
    paragraph,
    list: () => items(() => '-'),
    numbers: () => items((index) => `${index + 1}.`),
    tasks: () => items(() => (random.happens(0.5) ? '- [x]' : '- [ ]')),
    quotation: () => `> ${sentence()}`,
    heading: () => `## ${phrase(2, 5)}\n\n${paragraph()}`,
  };
  const body = (count: number) => {
    const written = [paragraph()];
    for (let left = count - wordsOf(written[0]); left > 0; left -= wordsOf(written.at(-1))) {
      written.push(blocks[random.oneOf(BLOCKS)]());
    }
    return `${written.join('\n\n')}\n`;
  };
  return { word, phrase, body };
}

function decorated(word: string, random: Random): string {
  if (random.happens(MARKUP_CHANCE)) return random.happens(0.8) ? `*${word}*` : `**${word}**`;
  return random.happens(COMMA_CHANCE) ? `${word},` : word;
}

/** An emphasized first word keeps its small letter: the capital would be the asterisk. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordsOf(text = ''): number {
  return text.split(/\s+/).length;
}
