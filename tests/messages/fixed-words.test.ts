import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../build-site.ts';
import { bannedIn } from './banned.ts';
import { stringsIn } from './strings-in.ts';

/** Names of choices that a writer types, of a measure that is their own. */
const CHOICES = new Set(['better', 'worse']);

/** Published items of questionnaires, which stand word for word or not at all. */
const PUBLISHED = 'src/messages/en/questionnaires.ts';

const FILES = globSync(['src/**/*.ts', 'scripts/{,pictures/}*.ts'], { cwd: ROOT })
  .filter((path) => path !== PUBLISHED)
  .sort();

describe('the fixed words', () => {
  test('are read from every source file', () => {
    expect(FILES.length).toBeGreaterThan(150);
    expect(stringsIn('src/messages/en/site.ts')).toContain('Skip to the page');
  });

  test('judge nobody', () => {
    const found = FILES.flatMap((path) =>
      stringsIn(path)
        .filter((text) => !CHOICES.has(text))
        .flatMap((text) => bannedIn(text).map((words) => `${path}: ${words}`)),
    );
    expect(found).toEqual([]);
  });
});

test('banned words are found in any form, and words that only hold one are not', () => {
  expect(bannedIn('You failed. It SHOULD be, well, Better!')).toEqual(['you failed it', 'it should be', 'well better']);
  expect(bannedIn('A shoulder, a letter, Bettering, unfailing, dismissed')).toEqual([]);
});
