import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../build-site.ts';

/** Begins on every page once, and is no part of any. */
const ONCE = ['startSearchKey'];

/** What the scripts in components begin with, by the names of functions. */
const begun = globSync('src/site/**/*.astro', { cwd: ROOT }).flatMap((path) => {
  const scripts = readFileSync(join(ROOT, path), 'utf8').match(/<script>[\s\S]*?<\/script>/g) ?? [];
  return scripts.flatMap((script) =>
    [...script.matchAll(/^\s*(?:void )?(\w+)\(document\);$/gm)].map(([, name]) => name),
  );
});

test('whatever a script of a page begins, a sealed page begins too', () => {
  expect(begun.length).toBeGreaterThan(5);
  const started = readFileSync(join(ROOT, 'src/sealed/page/start-scripts.ts'), 'utf8');
  const once = readFileSync(join(ROOT, 'src/sealed/page/show-site.ts'), 'utf8');
  const isBegun = (name = '') => (ONCE.includes(name) ? once : started).includes(`${name}(`);
  expect(begun.filter((name) => !isBegun(name))).toEqual([]);
});

test('scripts in components do nothing but begin, so that nothing of them is left out', () => {
  const scripts = globSync('src/site/**/*.astro', { cwd: ROOT }).flatMap(
    (path) => readFileSync(join(ROOT, path), 'utf8').match(/(?<=<script>)[\s\S]*?(?=<\/script>)/g) ?? [],
  );
  const lines = scripts.flatMap((script) => script.split('\n').map((line) => line.trim()));
  const other = lines.filter((line) => !/^(?:|import \{ \w+ \} from '[^']+';|(?:void )?\w+\(document\);)$/.test(line));
  expect(other).toEqual([]);
});
