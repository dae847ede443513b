import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLayers, unusedAllowances, type Layers } from './setup/check-layers.ts';
import { LAYERS } from './setup/layers.ts';
import type { SourceFile } from './setup/read-imports.ts';

const ROOT = join(import.meta.dirname, '..');

function projectFiles(): SourceFile[] {
  const paths = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.ts'], { cwd: ROOT });
  return paths
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ path }) => !/^src\/[^/]+\.d\.ts$/.test(path));
}

/** A made-up project: paths and what is in the files. */
function project(files: Record<string, string>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

describe('the layers', () => {
  test('every import of this project is one the table allows', () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(0);
    expect(checkLayers(files, LAYERS)).toEqual([]);
  });

  test('nothing is in the table that no import needs', () => {
    expect(unusedAllowances(projectFiles(), LAYERS)).toEqual([]);
  });

  test('every layer that the table lets in is in the table', () => {
    const named = Object.values(LAYERS).flatMap(({ ours = [], ourTypes = [] }) => [...ours, ...ourTypes]);
    expect(named.filter((name) => !(name in LAYERS))).toEqual([]);
  });
});

/** A small table, so that the check is tested by itself. */
const EXAMPLE: Layers = {
  calendar: {},
  notes: { ours: ['calendar'], inOneFile: { 'node:fs': 'src/notes/files.ts', 'node:crypto': null } },
  facts: { ours: ['calendar'], ourTypes: ['notes'], outside: ['d3-array'] },
  charts: { ours: ['facts'] },
  components: { ours: ['calendar'] },
  search: {},
  integration: {},
};

describe('the check of the layers', () => {
  test('lets a layer import what the table gives it, and itself', () => {
    const files = project({
      'src/calendar/day.ts': `export type Day = string;`,
      'src/facts/mood.ts': `import { median } from 'd3-array';\nimport type { Note } from '../notes/note.ts';\nimport './series.ts';`,
      'src/facts/series.ts': `export { type Day } from '../calendar/day.ts';`,
      'src/notes/note.ts': `import { readFile } from 'node:crypto';`,
    });
    expect(checkLayers(files, EXAMPLE)).toEqual([]);
  });

  test('names what the table allows and nothing needs', () => {
    const files = project({
      'src/facts/mood.ts': `import type { Note } from '../notes/note.ts';`,
      'src/notes/note.ts': '',
    });
    const { facts = {} } = EXAMPLE;
    expect(unusedAllowances(files, { facts, notes: {} })).toEqual([
      'Nothing in facts imports calendar; take it out of the table.',
      'Nothing in facts imports d3-array; take it out of the table.',
    ]);
  });

  test('names file, line and what is allowed where a layer reaches upwards', () => {
    const files = project({
      'src/facts/mood.ts': `// a comment\nimport { line } from '../charts/line.ts';`,
      'src/charts/line.ts': '',
    });
    expect(checkLayers(files, EXAMPLE)).toEqual([
      'src/facts/mood.ts:2 imports ../charts/line.ts of charts. ' +
        'The layer facts may import calendar, types of notes, d3-array.',
    ]);
  });

  test('takes types for types only where every trace of the import goes away', () => {
    const files = project({
      'src/facts/a.ts': `import { type Note } from '../notes/note.ts';`,
      'src/facts/b.ts': `let note: import('../notes/note.ts').Note;`,
      'src/notes/note.ts': '',
    });
    expect(places(files)).toEqual(['src/facts/a.ts:1']);
  });

  test.each([
    ['a package', `import { z } from 'zod';`],
    ['a package by side effect', `import 'zod';`],
    ['Node', `import { readFileSync } from 'node:fs';`],
    ['a dynamic import', `export const load = () => import('zod');`],
    ['a computed import', `export const load = (name: string) => import(name);`],
    ['an import of many', `const all = import.meta.glob('./*.ts');`],
    ['a re-export', `export * from 'zod';`],
    ['a required package', `const zod = require('zod');`],
    ['a package required in the old way', `import zod = require('zod');`],
    ['a type inside an expression', `type Z = import('zod').ZodType;`],
    ['a file outside src', `import '../../package.json';`],
    ['a file without its ending', `import { a } from './series';`],
    ['a file under the ending it will have later', `import { a } from './series.js';`],
  ])('finds %s', (_, text) => {
    expect(places(project({ 'src/facts/mood.ts': `\n${text}`, 'src/facts/series.ts': '' }))).toEqual([
      'src/facts/mood.ts:2',
    ]);
  });

  test('reads the frontmatter, the markup and the scripts of an Astro file, and nothing that only looks like them', () => {
    const files = project({
      'src/components/Day.astro': [
        '---',
        `import type { Day } from '../calendar/day.ts';`,
        `import { watch } from 'node:fs';`,
        `const text = '<script>import "zod"</script>';`,
        '---',
        `<!-- <script>import 'zod'</script> -->`,
        '<p>{text} 1 < 2 {import("pagefind")}</p>',
        '<script>',
        `  import { start } from '../search/client.ts';`,
        '</script>',
        '<script src="../integration/start.ts"></script>',
        '<style>p { color: red }</style>',
      ].join('\n'),
      'src/calendar/day.ts': '',
      'src/search/client.ts': '',
      'src/integration/start.ts': '',
    });
    expect(places(files)).toEqual([3, 7, 9, 11].map((line) => `src/components/Day.astro:${line}`));
  });

  test('keeps what one file is for in that file', () => {
    const files = project({
      'src/notes/files.ts': `import { readdir } from 'node:fs/promises';\nimport { createHash } from 'node:crypto';`,
      'src/notes/digest.ts': `import { hash } from 'node:crypto';`,
      'src/notes/note.ts': `import { join } from 'node:path';`,
    });
    expect(checkLayers(files, EXAMPLE)).toEqual([
      expect.stringContaining('src/notes/note.ts:1 imports node:path.'),
      'src/notes/files.ts, src/notes/digest.ts import node:crypto; notes uses it in one file only.',
    ]);
  });

  test('finds files that import each other in a ring, and a folder without a layer', () => {
    const files = project({
      'src/facts/a.ts': `import './b.ts';`,
      'src/facts/b.ts': `import type { C } from './c.ts';`,
      'src/facts/c.ts': `import './b.ts';`,
      'src/utils/text.ts': '',
    });
    expect(checkLayers(files, EXAMPLE)).toEqual([
      'src/utils/text.ts lies in no layer; give its folder a line in the table.',
      'These files import each other in a ring: src/facts/b.ts → src/facts/c.ts → src/facts/b.ts.',
    ]);
  });
});

/** Where the table is broken: `file:line` of every sentence. */
function places(files: readonly SourceFile[]): string[] {
  return checkLayers(files, EXAMPLE).map((sentence) => sentence.split(' ', 1)[0] ?? '');
}
