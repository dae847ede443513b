import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { OPENING_PAGE } from '../../messages/en/sealed.ts';
import { sealedPolicy } from '../../server/policy/sealed-policy.ts';
import { buildForms } from '../../search/index/forms.ts';
import { END_BLOCK } from '../format/blocks.ts';

/** The page that opens what is sealed, before and after the sealed blocks. It is the same for every journal. */
export interface OpeningPage {
  readonly head: string;
  readonly foot: string;
}

/** Whether all is in one file, or the pieces are fetched from beside it. */
export type SealedForm = 'file' | 'folder';

const SOURCES = join(import.meta.dirname, '../page');

/** Makes the page: one script, one style, known by their sums, and a policy that lets nothing else in. */
export async function makeOpeningPage(form: SealedForm): Promise<OpeningPage> {
  const text = async (name: string) => (await readFile(join(SOURCES, name), 'utf8')).trim();
  const [script, style, withAge] = await Promise.all([pageScript(), text('opening.css'), text('open-with-age.txt')]);
  return { head: headOf({ script, style, withAge }, form), foot: `${END_BLOCK}\n</body>\n</html>\n` };
}

interface PageParts {
  readonly script: string;
  readonly style: string;
  /** How it is opened without this page. */
  readonly withAge: string;
}

function headOf(parts: PageParts, form: SealedForm): string {
  const words = OPENING_PAGE;
  const sums = { script: sumOf(parts.script), style: sumOf(parts.style) };
  return `<!doctype html>
<!--
${parts.withAge}
-->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${sealedPolicy(sums, form === 'folder')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${parts.style}</style>
</head>
<body class="opening">
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<form autocomplete="off">
<label for="passphrase">${words.passphrase}</label>
<input id="passphrase" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required>
<button type="submit">${words.open}</button>
<label class="choice"><input id="shown" type="checkbox"> ${words.show}</label>
</form>
<p role="status" id="status"></p>
<noscript><p>${words.noScript}</p></noscript>
</main>
<script>${parts.script}</script>
`;
}

function sumOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** What the site's scripts know as the browser's is ours in this page: an address, a history and files that are in memory. */
async function pageScript(): Promise<string> {
  const worker = await bundled('search-worker.ts', { plugins: [await pagefindProgram()] });
  return bundled('open.ts', {
    plugins: [madeModule('search-worker-text', JSON.stringify({ text: worker }), 'json')],
    inject: [join(SOURCES, 'environment.ts')],
  });
}

interface BundleOptions {
  readonly plugins: Plugin[];
  readonly inject?: string[];
}

async function bundled(entry: string, options: BundleOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    charset: 'ascii',
    legalComments: 'none',
    // Where a worker's file would be looked for; ours is in memory.
    define: { 'import.meta.url': '"file:///"' },
    ...options,
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Pagefind's own program, as its package gives it with an index. */
async function pagefindProgram(): Promise<Plugin> {
  const files = await buildForms({ language: 'en', words: [] });
  const program = files.find(({ path }) => path === 'pagefind.js');
  return madeModule('pagefind-program', new TextDecoder().decode(program?.content));
}

/** A module that is made here. */
function madeModule(name: string, contents: string, loader: 'js' | 'json' = 'js'): Plugin {
  return {
    name,
    setup: (bundler) => {
      bundler.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      bundler.onLoad({ filter: /^/, namespace: name }, () => ({ contents, loader }));
    },
  };
}
