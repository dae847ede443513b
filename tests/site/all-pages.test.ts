import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import type { Current } from '../../src/current/current-journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { addressesOfAll, ALL_PAGES, pagesAt } from '../../src/site/all-pages.ts';
import { dayPages } from '../../src/site/day/day.ts';
import { ROOT } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { currentWith } from './current.ts';
import { notesOfWeeks } from './work/many-notes.ts';

/** Files of `src/pages`, each with the addresses that it is for. */
const FILES = globSync('src/pages/**/*.{astro,mdx}', { cwd: ROOT })
  .map((path) =>
    path
      .split(sep)
      .join('/')
      .replace(/^src\/pages\//, ''),
  )
  .map((path) => ({ path, addresses: addressesOf(path) }));

function addressesOf(path: string): RegExp {
  const page = path.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '');
  const pattern = page.replace(/\[\.{3}\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/${pattern}${pattern === '' ? '' : '/'}$`);
}

/** More than a year of everything that has a page. */
function everything() {
  const { files, today } = notesOfWeeks(60);
  return currentWith(readJournal(folderOf(files), { today }));
}

test('every page of the site is in the table, and everything in the table has its page', () => {
  const current = everything();
  const addresses = addressesOfAll(current.journal);
  expect(FILES.length).toBeGreaterThan(45);
  const without = FILES.filter((file) => !addresses.some((address) => file.addresses.test(address)));
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(addresses.filter((address) => !FILES.some((file) => file.addresses.test(address)))).toEqual([]);
});

test('no two pages have one address, and each is one that a browser asks for as it is written', () => {
  const { journal } = everything();
  const addresses = addressesOfAll(journal);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  expect(addresses.filter((address) => decodeURI(encodeURI(address)) !== address || /[?#%]/.test(address))).toEqual([]);
});

test('what decides whether a page is made again is the same for the same journal, read anew', () => {
  const [one, other] = [everything(), everything()];
  const readIn = (current: Current) =>
    ALL_PAGES.map((pages) => [...pages.addresses(current.journal)].slice(0, 5).map((at) => pages.readsAt(current, at)));
  expect(JSON.stringify(readIn(one))).toBe(JSON.stringify(readIn(other)));
});

test('the form of a page is found by its address, and there is none where there is no page', () => {
  const { journal } = everything();
  for (const pages of ALL_PAGES)
    for (const address of pages.addresses(journal)) expect(pagesAt(journal, address)).toBe(pages);
  for (const address of ['/journal/2026/02/30/', '/tags/none/', '/guide/none/', '//', ''])
    expect(pagesAt(journal, address), address).toBeUndefined();
});

test('whether a day has a page is told without going through what other pages are made from', () => {
  const { journal } = everything();
  const asked: string[] = [];
  const watched = new Proxy(journal, {
    get: (target, name: keyof typeof journal) => {
      asked.push(name);
      return target[name];
    },
  });
  const [day = ''] = dayPages.addresses(journal);
  expect(pagesAt(watched, day)).toBe(dayPages);
  const ofOthers = [
    'habitRecords',
    'homework',
    'thoughts',
    'goals',
    'measures',
    'practice',
    'backlinks',
    'diagnostics',
  ];
  expect(asked.filter((name) => ofOthers.includes(name))).toEqual([]);
});
