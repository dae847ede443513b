import type { Layers } from './check-layers.ts';

/** The layers in the order in which the work is done. CONTRIBUTING.md says the same in words. */
export const LAYERS: Layers = {
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
    outside: [
      'github-slugger',
      'hast-util-sanitize',
      'hast-util-to-html',
      'html-escaper',
      'html-tag-names',
      'html-void-elements',
    ],
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
  messages: {
    ours: ['calendar', 'numbers', 'notes', 'facts'],
    ourTypes: ['markdown', 'brief', 'brief/sections', 'sealed/format'],
  },
  // What a section has to say, and how much of it fits. The words come in as an argument.
  brief: { ours: ['calendar', 'numbers', 'notes', 'facts', 'markdown/line', 'brief/sections'], outside: ['wrap-ansi'] },
  'brief/sections': { ours: ['calendar', 'numbers', 'notes', 'facts', 'brief'], outside: ['d3-array'] },
  charts: {
    ours: ['calendar', 'numbers', 'notes', 'facts', 'messages'],
    outside: ['d3-scale', 'd3-array'],
  },
  // What to write about, and the day it is offered on.
  prompts: { ours: ['calendar', 'markdown', 'messages'], ourTypes: ['notes'] },
  // The text of new files: notes, starter journals, what editors are told. It names files and never makes them.
  writing: { ours: ['calendar', 'notes', 'read', 'facts', 'messages', 'prompts'], outside: ['yaml'] },
  // Files of other programs into notes: a folder a program, and between them records that know none of them.
  import: {
    ours: ['calendar', 'numbers', 'notes', 'read', 'messages', 'writing', 'export/own'],
    outside: ['csv-parse', 'saxes', 'yaml', 'yauzl', 'node:*'],
  },
  // A journal into texts that other programs read: a folder a form. Only what looks the folder through meets the disk.
  export: {
    ours: ['calendar', 'notes', 'read', 'facts', 'messages', 'brief', 'brief/sections', 'markdown', 'export/own'],
    outside: ['node:buffer'],
    inOneFile: { 'node:fs': 'src/export/journal-files.ts', 'node:path': 'src/export/journal-files.ts' },
  },
  // By what an export of our own is known again, when it is read back.
  'export/own': {},
  // A folder a feature: its view, which is what a page shows as plain values, and the components that draw it.
  site: {
    ours: [
      ...['calendar', 'numbers', 'notes', 'markdown', 'read', 'current', 'facts', 'messages'],
      ...['brief', 'charts', 'export', 'prompts', 'search/client', 'search/shared', 'server/policy'],
    ],
    outside: ['d3-array', 'html-escaper', '@fontsource-variable/source-serif-4'],
    inOneFile: { astro: 'src/site/note/mdx-note.ts' },
  },
  // Astro's routes: an address, the view of what is there, and the component that draws it.
  pages: { ours: ['read', 'messages', 'prompts', 'site'] },
  'search/index': {
    ours: ['disk', 'notes', 'markdown', 'read', 'facts', 'messages', 'search/shared'],
    ourTypes: ['calendar'],
    outside: ['pagefind', 'tinypool', 'node:*'],
  },
  // What the reader's browser runs: no Node, and the index is fetched by an address that is known only there.
  'search/client': { ours: ['messages', 'search/shared'], computed: true },
  // What indexing and browser must see alike.
  'search/shared': {},
  server: { ours: ['messages', 'server/policy'], outside: ['sirv', 'node:*'] },
  'server/policy': {},
  // The journal off the disk again and again, with what is kept in between; and what a page needs beside its notes.
  load: {
    ours: ['calendar', 'current', 'disk', 'notes', 'read'],
    ourTypes: ['markdown'],
    outside: ['sharp', 'node:*'],
  },
  // Pages compiled once a version, and asked for by their address. The only layer that knows Astro.
  render: {
    ours: ['current', 'disk', 'facts', 'load', 'notes', 'messages', 'site', 'search/index', 'server'],
    outside: ['astro', '@astrojs/mdx', 'sirv', 'node:*'],
    computed: true,
  },
  // The site as files: what is made anew, what stays, what goes.
  build: { ours: ['disk', 'notes', 'messages', 'search/index', 'render', 'load'], outside: ['node:*'] },
  // The site while it is written: pages on request, told of what changed on the disk.
  live: {
    ours: ['calendar', 'notes', 'read', 'messages', 'search/index', 'search/shared', 'server', 'render'],
    outside: ['@parcel/watcher', 'node:*'],
  },
  // What is sealed, as bytes: the same in the program that seals and in the page that opens.
  'sealed/format': { outside: ['age-encryption', 'modern-tar', '@noble/hashes'] },
  // The page that opens what is sealed: it runs in the reader's browser, with the site's own scripts.
  'sealed/page': {
    ours: ['messages', 'sealed/format', 'search/client', 'site'],
    outside: ['pagefind-program', 'search-worker-text'],
  },
  // Site and journal into sealed bytes, and out again.
  'sealed/seal': {
    ours: ['disk', 'read', 'messages', 'render', 'build', 'search/index', 'server/policy', 'sealed/format'],
    outside: ['esbuild', 'node:*'],
  },
  // A folder of notes into a sealed archive, and out again.
  backup: { ours: ['disk', 'read', 'sealed/format'], outside: ['modern-tar', 'node:*'] },
  // Pass phrases: how long they would take to guess, and words that nobody guesses.
  passphrase: {
    outside: ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en', '@scure/bip39', 'node:crypto'],
  },
  scripts: {
    ours: [
      ...['passphrase', 'search/index', 'sealed/format', 'sealed/seal', 'backup'],
      ...['calendar', 'disk', 'notes', 'markdown', 'read', 'facts', 'messages'],
      ...[
        'brief',
        'brief/sections',
        'charts',
        'writing',
        'import',
        'export',
        'export/own',
        'server',
        'load',
        'render',
        'build',
        'live',
      ],
    ],
    outside: [
      ...['node:*', 'astro', 'commander', '@inquirer/prompts', 'd3-array', 'd3-scale', 'd3-shape', 'playwright-core'],
      ...['sharp', 'string-argv', 'unpdf', 'yocto-spinner'],
    ],
  },
};
