import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queryOf, type Query } from '../../src/search/client/query.ts';
import { indexBundles } from '../../src/search/index/index-bundles.ts';
import { recordsOf } from '../../src/search/index/records-of-notes.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { openFolder, type OpenedFolder } from './open-folder.ts';
import { scan, type ScannedFile } from './plain-scan.ts';

/** A journal, indexed and read through. */
export interface AskedJournal {
  readonly files: readonly ScannedFile[];
  readonly search: OpenedFolder;
  /** The addresses that a query finds. */
  readonly found: (words: string, asked?: Partial<Query>) => Promise<ReadonlySet<string>>;
}

export const EVERYTHING = 1_000_000;
const NOTHING = queryOf(new URLSearchParams());

/** Reads and indexes the journal of a folder once for the tests of a file; it is there when they run. */
export function askJournal(folderOf: () => string, language: string): () => AskedJournal {
  let asked: AskedJournal | null = null;
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'search-'));
    const notes = folderOf();
    const journal = readJournal(notes);
    const folder = join(root, 'site');
    await indexBundles(recordsOf(journal), { folder, cacheFolder: join(root, 'cache'), language });
    const search = await openFolder(folder);
    asked = {
      ...{ files: scan(notes, journal), search },
      found: async (words, more = {}) => {
        const { results } = await search.answer({ ...NOTHING, ...more, words }, EVERYTHING);
        return new Set(results.map(({ address }) => address));
      },
    };
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => {
    if (!asked) throw new Error('The journal is not read yet.');
    return asked;
  };
}

/** Every so-many-th of some things, so many of them, the same every time. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = items.length / count;
  return Array.from({ length: Math.min(count, items.length) }, (_, place) => items[Math.floor(place * step)] as Item);
}

const addressesOf = (files: readonly ScannedFile[]) => new Set(files.map(({ address }) => address));

/** Whether a word may be another form or spelling of one that is asked for. */
function isFormOf(asked: string, word: string): boolean {
  const stem = asked.slice(0, Math.max(3, Math.floor(asked.length / 2)));
  return word.startsWith(stem) || word.startsWith(stem.replace(/([aou])e/g, '$1'));
}

/** Thirty questions of every kind, drawn from a journal's own words, each with what a plain scan finds. */
export function asksThirty(
  journal: () => AskedJournal,
  { counts }: { counts: Readonly<Record<string, number>> },
): void {
  const inFrontmatter = () =>
    new Set(journal().files.flatMap(({ words, body }) => [...words].filter((word) => !body.includes(word))));
  const longWords = () => {
    const names = inFrontmatter();
    const words = new Set(journal().files.flatMap(({ body }) => body));
    return [...words].filter((word) => /^\p{Script=Latin}{5,}$/u.test(word) && !names.has(word)).sort();
  };

  /** What is found beyond the scan has a word that may be another form of it. */
  async function expectWord(asked: string, isIt: (word: string) => boolean): Promise<void> {
    const { files, found } = journal();
    const expected = files.filter(({ body }) => body.some(isIt));
    const got = await found(asked);
    expect([...addressesOf(expected).difference(got)], `“${asked}” misses`).toEqual([]);
    const extra = files.filter(({ address }) => got.has(address) && !expected.some((file) => file.address === address));
    const unfounded = extra.filter(({ words }) => ![...words].some((word) => isFormOf(asked, word)));
    expect(
      unfounded.map(({ address }) => address),
      `“${asked}” finds without a reason`,
    ).toEqual([]);
  }

  test(`finds words wherever they stand, ${String(counts['words'])} of them`, async () => {
    for (const word of spread(longWords(), counts['words'] ?? 0))
      await expectWord(word, (other) => other.startsWith(word));
  });

  test(`finds words by their beginnings, ${String(counts['beginnings'])} of them`, async () => {
    for (const word of spread(longWords().reverse(), counts['beginnings'] ?? 0)) {
      const beginning = word.slice(0, 4);
      await expectWord(beginning, (other) => other.startsWith(beginning));
    }
  });

  test(`finds two words together, ${String(counts['pairs'])} times, and one without the other`, async () => {
    const { files, found } = journal();
    for (const file of spread(
      files.filter(({ body }) => body.length > 20),
      counts['pairs'] ?? 0,
    )) {
      const [first = '', second = ''] = spread(
        file.body.filter((word) => /^\p{L}{4,}$/u.test(word)),
        2,
      );
      const [a, b, both] = await Promise.all([found(first), found(second), found(`${first} ${second}`)]);
      expect(both).toEqual(a.intersection(b));
      expect(both).toContain(file.address);
      expect(await found(`${first} -${second}`)).toEqual(a.difference(b));
    }
  });

  test(`finds phrases just as they stand, ${String(counts['phrases'])} of them`, async () => {
    const { files, found } = journal();
    for (const file of spread(files.filter(({ body }) => body.length > 30).toReversed(), counts['phrases'] ?? 0)) {
      const phrase = file.body.slice(12, 15);
      const expected = files.filter(({ body }) =>
        body.some((_, at) => phrase.every((word, n) => body[at + n] === word)),
      );
      const got = await found(`"${phrase.join(' ')}"`);
      // A scan of words knows no ends of fields, and takes "wife's" for "wife": so some of what it finds is none.
      expect([...got.difference(addressesOf(expected))], phrase.join(' ')).toEqual([]);
    }
  });

  test(`finds days and months as they are typed, ${String(counts['days'])} of each`, async () => {
    const { files, found } = journal();
    for (const { day } of spread(
      files.filter((file) => file.day !== null),
      counts['days'] ?? 0,
    )) {
      const [year = '', month = '', ofMonth = ''] = day?.split('-') ?? [];
      const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
        new Date(`${day ?? ''}T00:00Z`),
      );
      const ofDay = addressesOf(files.filter((file) => file.day === day));
      for (const typed of [`${String(Number(ofMonth))} ${name} ${year}`, day ?? ''])
        expect(await found(typed), typed).toEqual(ofDay);
      const ofThatMonth = addressesOf(files.filter((file) => file.day?.startsWith(`${year}-${month}`)));
      const spoken = await found(`${name} ${year}`);
      expect([...ofThatMonth.difference(spoken)]).toEqual([]);
    }
  });

  test('narrows by kind, year, mood and tag as a scan does', async () => {
    const { files, found } = journal();
    const kinds = new Set(files.map(({ kind }) => kind));
    for (const kind of kinds)
      expect(await found(`kind:${kind}`)).toEqual(addressesOf(files.filter((file) => file.kind === kind)));
    const years = new Set(files.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 4)])));
    for (const year of years)
      expect(await found('', { year })).toEqual(addressesOf(files.filter(({ day }) => day?.startsWith(year))));
    expect(await found('mood:0-4')).toEqual(addressesOf(files.filter(({ mood }) => mood !== null && mood <= 4)));
    for (const tag of spread([...new Set(files.flatMap(({ tags }) => tags))].sort(), counts['tags'] ?? 0)) {
      const expected = files.filter(({ tags }) =>
        tags.some((own) => `/${own}/`.toLowerCase().includes(`/${tag}/`.toLowerCase())),
      );
      for (const typed of [`#${tag}`, `tag:${tag}`]) expect(await found(typed), typed).toEqual(addressesOf(expected));
    }
  });
}
