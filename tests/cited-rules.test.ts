import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SELF = 'tests/cited-rules.test.ts';
/** `facts/RULES.md, 7`, `brief/RULES.md, trimming 1`, `facts/RULES.md, 2, 3 and 7`, `brief/RULES.md, sharing 1 to 6`. */
const CITATION = /\b(\w+)\/RULES\.md, (?:([a-z]+) )?(\d+(?:(?:, | and | to )\d+)*)/g;
/** How rules must not be cited: by a page that is not in the repository, or by no number. */
const UNCLEAR = /\((?:facts|brief|notes|charts), (?:rules? |section |")|RULES\.md(?!, (?:[a-z]+ )?\d)/g;

interface Cited {
  readonly file: string;
  readonly rule: string;
}

const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'], { cwd: ROOT })
  .map((path) => ({ path, text: withoutBreaks(readFileSync(join(ROOT, path), 'utf8')) }))
  .filter(({ path }) => path !== SELF);

/** A comment as one line, so that a citation is found over its end. */
function withoutBreaks(text: string): string {
  return text.replace(/\n\s*(?:\*|\/\/) /g, ' ');
}

function citedIn(text: string, file: string): Cited[] {
  return [...text.matchAll(CITATION)].flatMap(([, page = '', list, numbers = '']) =>
    numbers.split(/, | and | to /).map((number) => ({ file, rule: `${page} ${list ?? 'numbers'} ${number}` })),
  );
}

/** Every rule of a page, by the heading it stands under: `facts charts 2`; what is a section is cited as one. */
function rulesOf(page: string): string[] {
  const text = readFileSync(join(ROOT, `src/${page}/RULES.md`), 'utf8');
  return text.split(/^## /m).flatMap((part) => {
    const list = (part.split('\n')[0] ?? '').toLowerCase();
    const numbers = [...part.matchAll(/^(\d+)\. /gm)].map(([, number]) => number ?? '');
    return numbers.map((number) => `${page} ${list === 'sections' ? 'section' : list} ${number}`);
  });
}

describe('the rules that comments cite', () => {
  const rules = [...rulesOf('facts'), ...rulesOf('brief')];
  const cited = files.flatMap(({ path, text }) => citedIn(text, path));

  test('are each a numbered one beside the code', () => {
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });

  test('are cited in no other way', () => {
    const unclear = files.flatMap(({ path, text }) => [...text.matchAll(UNCLEAR)].map(([said]) => `${path}: ${said}`));
    expect(unclear).toEqual([]);
  });

  test('are found over the end of a line, several at once, and by their list', () => {
    const text = withoutBreaks('/**\n * Counted (facts/RULES.md, 2,\n * 3 and 7; brief/RULES.md, trimming 1).\n */');
    expect(citedIn(text, 'a.ts').map(({ rule }) => rule)).toEqual([
      ...['facts numbers 2', 'facts numbers 3', 'facts numbers 7'],
      'brief trimming 1',
    ]);
  });
});
