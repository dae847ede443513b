import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { violationsOf } from '../accessible.ts';
import { writeJournal } from '../build-site.ts';
import { openSite, watch } from '../serve.ts';
import { collidingLabels } from './labels.ts';

const TODAY: Day = '2026-11-23';

/** How a journal begins, and a week in which nothing went well. */
const STATES = {
  'nothing yet': {},
  'the first day': { 'journal/2026-11-23.md': 'It was a long day.\n' },
  'a first week that was bad': {
    'habits/walk.md': '---\nname: Walk\nmeasure: minutes\ntarget: { at_least: 20, per: day }\n---\n',
    'homework/breathe.md': '---\nwhat: Breathe out slowly\nplanned: 5\n---\n',
    'sessions/2026-11-17.md': '---\nnext: 2026-12-01\n---\n',
    ...Object.fromEntries(
      [18, 19, 20, 22, 23].map((day) => [
        `journal/2026-11-${String(day)}.md`,
        '---\nmood: 0\nhabits: { walk: 0 }\nhomework: { breathe: no }\n---\n',
      ]),
    ),
  },
  'a pause that lasts': {
    'journal.yaml': 'paused: [{ from: 2026-10-20, to: 2026-11-23 }]\n',
    'habits/walk.md': '---\nname: Walk\nmeasure: yesno\n---\n',
    'journal/2026-10-19.md': '---\nmood: 4\nhabits: { walk: yes }\n---\nWe go away tomorrow.\n',
  },
} as const;

const PAGES = [
  ...['/', '/journal/', '/journal/2026/', '/sessions/', '/questions/', '/homework/', '/thoughts/', '/habits/'],
  ...['/habits/sleep/', '/habits/mood/', '/compare/', '/progress/', '/goals/', '/measures/', '/brief/', '/search/'],
  ...['/help/', '/safety-plan/', '/sheets/', '/tags/', '/problems/'],
];

describe.each(Object.entries(STATES))('with %s', (name, files: Readonly<Record<string, string>>) => {
  let browser: Browser;
  let site: string;

  beforeAll(async () => {
    const notes = (folder: string) => writeJournal(folder, { 'journal.yaml': '', ...files });
    ({ browser, site } = await openSite({ name, notes, today: TODAY }));
  });

  test.each([360, 1280])('every page that there is says something, fits %i px and is accessible', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const trespasses = watch(page, site);
    let pages = 0;
    for (const address of PAGES) {
      const { status } = await fetch(`${site}${address}`);
      if (status === 404) continue;
      pages++;
      await page.goto(`${site}${address}`);
      const said = await page.locator('main').innerText();
      const seen = {
        isEmpty: said.trim().split('\n').length < 2,
        tooWide: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
        wrong: await violationsOf(page),
        colliding: await collidingLabels(page),
        odd: said.match(/NaN|undefined|\bnull\b|0 of 0/g) ?? [],
      };
      expect(seen, address).toEqual({ isEmpty: false, tooWide: 0, wrong: [], colliding: [], odd: [] });
    }
    expect(pages).toBeGreaterThan(14);
    expect(trespasses).toEqual({ requests: [], errors: [] });
    await page.close();
  });
});
