import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const DECLARED = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}/gm;

/** The names that a file gives to others, `b` of `a as b`. */
function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(DECLARED)].map(([, name = '']) => name);
  const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) => names.split(','));
  const given = listed.flatMap((name) => name.trim().split(' ').at(-1) ?? []);
  return [...new Set([...declared, ...given])].filter((name) => name !== '');
}

/** `Day: src/a.ts, src/b.ts` of every name that several files export. */
function exportedTwice(files: Readonly<Record<string, string>>): string[] {
  const exports = Object.entries(files).flatMap(([file, text]) => exportedNames(text).map((name) => ({ file, name })));
  return [...Map.groupBy(exports, ({ name }) => name)]
    .filter(([, from]) => from.length > 1)
    .map(([name, from]) => `${name}: ${from.map(({ file }) => file).join(', ')}`);
}

function projectFiles(): Record<string, string> {
  // The bench has programs of its own, which nothing else imports.
  const paths = globSync(['src/**/*.ts', 'scripts/**/*.ts'], { cwd: ROOT, exclude: ['scripts/bench/**'] }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

test('a name that one file exports is exported by no other', () => {
  const files = projectFiles();
  expect(Object.keys(files).length).toBeGreaterThan(0);
  expect(exportedTwice(files)).toEqual([]);
});

test('functions, constants and types are found, and those that are exported in a list', () => {
  const files = {
    'a.ts':
      'export function toDay() {}\nexport const WEEK = 7;\nexport type WEEK = 7;\nexport interface Span {}\nexport { other };\nfunction own() {}',
    'b.ts':
      'export const toDay = 1;\nexport type Span = 1;\nexport { week as WEEK, type Other as other };\nfunction own() {}',
    'c.ts': 'export function own() {}',
  };
  expect(exportedTwice(files)).toEqual([
    'toDay: a.ts, b.ts',
    'WEEK: a.ts, b.ts',
    'Span: a.ts, b.ts',
    'other: a.ts, b.ts',
  ]);
});
