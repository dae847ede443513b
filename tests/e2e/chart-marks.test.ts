import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { weekdayWords } from '../../src/messages/en/chart-marks.ts';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';

/** Where something is in a drawing, with more than two decimals. */
const PLACE = /\s(?:[dxy]|[xy][12]|c[xy]|r[xy]?|d[xy]|width|height|offset)="[^"]*\d\.\d{3}[^"]*"/g;

let site: string;
let pages: string[];

beforeAll(async () => {
  site = (await builtSite(SAMPLE_JOURNAL)).folder;
  pages = globSync('**/*.html', { cwd: site }).map((path) => readFileSync(join(site, path), 'utf8'));
});

test('no place in a drawing has more than two decimals', () => {
  expect(pages.flatMap((html) => html.match(PLACE) ?? [])).toEqual([]);
});

test('every mark leads to a page that is there, and one of a day to the day that its title names', () => {
  const marks = pages.flatMap(marksIn);
  const lost = marks.filter(({ path }) => !existsSync(join(site, path, 'index.html')));
  const wrong = marks.filter(({ path, title }) => {
    const day = dayAt(path);
    return day !== null && !title.startsWith(`${weekdayWords(day)}: `);
  });
  expect(marks.length).toBeGreaterThan(1000);
  expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
});

test.each(['habits', 'habits/movement', 'habits/mood', 'journal/2026/11', 'journal/2026', 'compare/mood/sleep'])(
  'every dot, square and bar with a value leads somewhere: /%s/',
  (path) => {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(marksIn(html).length).toBeGreaterThan(20);
    expect(marksLeadingNowhere(html)).toEqual([]);
  },
);

test('the marks of pairs lead to the notes they are of', () => {
  const html = readFileSync(join(site, 'homework/sing-alone/index.html'), 'utf8');
  expect(html).toContain('class="first"');
  expect(marksLeadingNowhere(html)).toEqual([]);
});

/** The links of marks, which the Tab key leaves out, each with its page and what it says when pointed at. */
function marksIn(html: string): { path: string; title: string }[] {
  return [...html.matchAll(/<a ([^>]*tabindex="-1"[^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inner = '']) => ({
    path: /href="([^"#]*)/.exec(attributes)?.[1] ?? '',
    title: /title="([^"]*)"/.exec(attributes)?.[1] ?? /<title>([^<]*)/.exec(inner)?.[1] ?? '',
  }));
}

/** The day whose page it is; null of any other page. */
function dayAt(path: string): Day | null {
  const [, year, month, day] = /^\/journal\/(\d+)\/(\d+)\/(\d+)\/$/.exec(path) ?? [];
  return year && month && day ? (`${year}-${month}-${day}` as Day) : null;
}

/** Marks with a title outside of any link; the key explains marks and has no titles. */
function marksLeadingNowhere(html: string): string[] {
  const unlinked = html.replace(/<a [^>]*>.*?<\/a>/gs, '');
  const marks = /<(?:circle|rect class="(?:yes|no)"|line class="sleep-bar")[^>]*><title>[^<]*/g;
  const squares = /<i class="q (?:q\d|outline)[^>]* title="[^"]*/g;
  return [marks, squares].flatMap((kind) => unlinked.match(kind) ?? []);
}
