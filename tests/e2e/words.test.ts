import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SAMPLE } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';
import { bannedIn } from '../messages/banned.ts';

/** The names of choices that a writer may type of a measure that is their own; the guide lists them. */
const CHOICES = ['takes better worse', 'better worse or', 'better or worse', 'other better worse'];

let pages: Map<string, string>;

beforeAll(async () => {
  const { folder: site } = await builtSite(SAMPLE_JOURNAL);
  pages = new Map(
    globSync('**/*.html', { cwd: site }).map((path) => [path, textOf(readFileSync(join(site, path), 'utf8'))]),
  );
});

/** What a person reads of a page, the titles in its charts and the names of its parts among it. */
function textOf(html: string): string {
  const named = [...html.matchAll(/ (?:aria-label|alt|title|content)="([^"]*)"/g)].map(([, text]) => text);
  const plain = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ').replace(/<[^>]*>/g, ' ');
  return [plain, ...named]
    .join(' ')
    .replace(/&#39;|&apos;/g, '’')
    .replace(/&[a-z#0-9]+;/g, ' ');
}

/** What the writer of the sample wrote: theirs to say as they like. */
function writersWords(): string {
  const texts = globSync('**/*.{md,mdx,yaml}', { cwd: SAMPLE }).map((path) => readFileSync(join(SAMPLE, path), 'utf8'));
  return texts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .replaceAll("'", '’');
}

test('no page of the sample judges, except in the words of its writer', () => {
  const theirs = writersWords();
  expect(pages.size).toBeGreaterThan(150);
  const found = [...pages].flatMap(([path, text]) =>
    bannedIn(text)
      .map((words) => words.replaceAll("'", '’'))
      .filter(
        (words) =>
          !theirs.includes(words) && !CHOICES.some((choice) => choice.includes(words) || words.includes(choice)),
      )
      .map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});
