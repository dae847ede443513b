import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLayers, unusedAllowances, type Layers } from './setup/check-layers.ts';
import type { SourceFile } from './setup/read-imports.ts';

/** The layers in the order in which the work is done. CONTRIBUTING.md says the same in words. */
const LAYERS: Layers = {
  calendar: {},
  // Arithmetic on what was written, what a rating may be, and from how many records on something is said.
  numbers: {},
  // What is kept on the disk of what is made: private, whole, checked. It knows nothing of notes.
  disk: { outside: ['node:*'] },
  // The model: what a note is and what may be said of it. The only thing it asks of a machine is a sum.
  notes: {
    ours: ['calendar', 'numbers'],
    ourTypes: ['markdown'],
    outside: ['zod'],
    inOneFile: { 'node:crypto': 'src/notes/digest.ts' },
  },
  // Everything on one line of text, without a parser: also of what the brief prints from fields.
  'markdown/line': {},
  markdown: {
    ours: ['markdown/line'],
    inOneFile: { satteri: 'src/markdown/parse.ts' },
    outside: ['github-slugger', 'hast-util-sanitize', 'hast-util-to-html', 'html-tag-names', 'html-void-elements'],
    outsideTypes: ['hast', 'mdast'],
  },
  // Disk → text → fields → note → journal. The settings know the sections of the brief by what these say of themselves.
  read: {
    ours: ['calendar', 'notes', 'markdown', 'messages', 'brief/sections'],
    outside: ['gray-matter', 'yaml', 'zod', 'picomatch', 'leven'],
    inOneFile: { 'node:fs': 'src/read/folder/files.ts', 'node:path': 'src/read/folder/files.ts' },
  },
  // Where pages, which are bundled apart, meet the journal that was read.
  current: { ourTypes: ['notes', 'markdown'] },
  facts: { ours: ['calendar', 'numbers', 'notes', 'markdown/line'], outside: ['d3-array'] },
  // Every sentence a person reads, and the types of the phrases that a language has to have.
  messages: { ours: ['calendar', 'numbers', 'notes', 'facts'], ourTypes: ['markdown', 'brief', 'brief/sections'] },
  // What a section has to say, and how much of it fits. The words come in as an argument.
  brief: { ours: ['calendar', 'numbers', 'notes', 'facts', 'markdown/line', 'brief/sections'], outside: ['wrap-ansi'] },
  'brief/sections': { ours: ['calendar', 'numbers', 'notes', 'facts', 'brief'], outside: ['d3-array'] },
  charts: {
    ours: ['calendar', 'numbers', 'messages'],
    ourTypes: ['facts'],
    outside: ['d3-scale', 'd3-shape', 'd3-array'],
  },
  // What to write about, and the day it is offered on.
  prompts: { ours: ['calendar', 'markdown', 'messages'], ourTypes: ['notes'] },
  // The text of new files: notes, starter journals, what editors are told. It names files and never makes them.
  writing: { ours: ['calendar', 'notes', 'read', 'facts', 'messages', 'prompts'], outside: ['yaml'] },
  // What one page shows, as plain values.
  views: {
    ours: ['calendar', 'numbers', 'notes', 'markdown', 'read', 'facts', 'messages', 'brief'],
    ourTypes: ['current', 'charts'],
  },
  styles: {},
  components: {
    ours: [
      ...['calendar', 'numbers', 'notes', 'markdown', 'read', 'current', 'messages'],
      ...['brief', 'charts', 'prompts', 'views', 'layouts'],
    ],
    ourTypes: ['facts'],
    outside: ['html-escaper', 'virtual:between-sessions/mdx'],
  },
  layouts: { ours: ['current', 'messages', 'views', 'styles', 'components', 'server/policy'] },
  pages: {
    ours: [
      ...['calendar', 'notes', 'read', 'current', 'facts', 'messages', 'prompts', 'views'],
      ...['components', 'layouts', 'search/client'],
    ],
    // The guide's examples: files of the sample journal, read by a pattern.
    computed: true,
  },
  'search/index': {
    ours: ['disk', 'notes', 'markdown', 'read', 'messages', 'search/shared'],
    ourTypes: ['calendar'],
    outside: ['pagefind', 'tinypool', 'node:*'],
  },
  // What the reader's browser runs: no Node, and the index is fetched by an address that is known only there.
  'search/client': { ours: ['messages', 'search/shared'], computed: true },
  // What indexing and browser must see alike.
  'search/shared': { ourTypes: ['search/index'] },
  server: { ours: ['messages', 'server/policy'], outside: ['sirv', 'node:*'] },
  'server/policy': {},
  integration: {
    ours: [
      ...['calendar', 'disk', 'notes', 'markdown', 'read', 'current', 'messages', 'views'],
      ...['search/index', 'search/shared', 'server'],
    ],
    outside: ['@astrojs/mdx', '@parcel/watcher', 'sharp', 'sirv', 'node:*'],
    outsideTypes: ['astro', 'vite'],
    computed: true,
  },
  scripts: {
    ours: [
      ...['calendar', 'disk', 'notes', 'markdown', 'read', 'current', 'facts', 'messages'],
      ...['brief', 'brief/sections', 'writing', 'server', 'integration'],
    ],
    outside: [
      ...['node:*', 'astro', 'commander', '@inquirer/prompts', 'd3-array', 'playwright-core', 'string-argv'],
      'yocto-spinner',
    ],
  },
};

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
