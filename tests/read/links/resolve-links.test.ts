import { describe, expect, test } from 'vitest';
import { journalOf, said } from '../folder.ts';
import { told } from '../../told.ts';

const NOTES = {
  'journal/2026-11-19.md': '',
  'journal/2026-11-18-morning.md': '',
  'journal/2026-11-18-night.md': '',
  'sessions/2026-11-19.md': '',
  'homework/evening-breathing.md': '---\nwhat: Breathe\n---\n',
  'goals/Sing with others.md': '---\ngoal: Sing with others\n---\n',
  'goals/cafe\u0301.md': '---\ngoal: Café\n---\n',
  'goals/100%.md': '---\ngoal: All\n---\n',
  'wins/2026-11-19-sang.md': '---\nwhat: Sang\n---\n',
};

function follow(link: string) {
  const journal = journalOf({ ...NOTES, 'journal/2026-11-20.md': `---\nmood: 4\n---\nFirst.\n\nSee ${link}.` });
  const from = journal.notes.find(({ path }) => path === 'journal/2026-11-20.md');
  const target = from?.links[0]?.target ?? '';
  return { address: from ? journal.resolveLink(from, target)?.address : null, journal };
}

describe('a link leads', () => {
  test.each([
    ['[[2026-11-19]]', '/journal/2026/11/19/'],
    ['[[2026-11-18]]', '/journal/2026/11/18/'],
    ['[[ evening-breathing | the breathing ]]', '/homework/evening-breathing/'],
    ['[[evening-breathing\\|breathing]]', '/homework/evening-breathing/'],
    ['[[2026-11-18-night]]', '/journal/2026/11/18/#night'],
    ['[[evening-breathing]]', '/homework/evening-breathing/'],
    ['[[evening-breathing|breathing]]', '/homework/evening-breathing/'],
    ['[[evening-breathing.md]]', '/homework/evening-breathing/'],
    ['[[Evening-Breathing#^steps]]', '/homework/evening-breathing/'],
    ['[[homework/evening-breathing]]', '/homework/evening-breathing/'],
    ['[b](../homework/evening-breathing.md)', '/homework/evening-breathing/'],
    ['[b](/homework/evening-breathing.md)', '/homework/evening-breathing/'],
    ['[b](2026-11-19.md)', '/journal/2026/11/19/'],
    ['[b](../goals/Sing%20with%20others.md)', '/goals/sing-with-others/'],
    ['[[Sing with others]]', '/goals/sing-with-others/'],
    ['[[caf\u00e9]]', '/goals/cafe/'],
    ['[[100%]]', '/goals/100/'],
    ['[b](../sessions/2026-11-19.md)', '/sessions/2026-11-19/'],
  ])('%s to %s', (link, address) => {
    const { address: reached, journal } = follow(link);
    expect(reached).toBe(address);
    expect(journal.diagnostics).toEqual([]);
  });

  test('back to the note it stands in, once', () => {
    const { journal } = follow('[[evening-breathing]] and [[evening-breathing|again]]');
    expect(journal.backlinks.get('homework/evening-breathing.md')).toMatchObject([{ path: 'journal/2026-11-20.md' }]);
  });
});

describe('a link that leads nowhere is named with its place', () => {
  test.each([
    ['[[evening-braething]]', 'A link leads to a note that is not written yet.'],
    ['[x](nowhere.md)', 'A link leads to a note that is not written yet.'],
    ['[x](../../outside.md)', 'A link leads to a note that is not written yet.'],
    ['[[2026-11-01]] and\n[[more]]', '2 links lead to notes that are not written yet, in lines 6, 7.'],
  ])('%s', (link, problem) => {
    const { address, journal } = follow(link);
    expect(address).toBeUndefined();
    expect(said(journal.diagnostics)).toEqual([expect.stringContaining(problem)]);
    expect(journal.diagnostics[0]).toMatchObject({ file: 'journal/2026-11-20.md', line: 6, column: 5 });
  });

  test('in code it is no link', () => {
    expect(follow('`[[nowhere]]`').journal.diagnostics).toEqual([]);
  });

  test.each(['https://example.org/x', 'mailto:a@b.c', '//example.org'])('%s is none of the journal', (target) => {
    expect(follow(`[x](${target})`).journal.diagnostics).toEqual([]);
  });
});

describe('pictures', () => {
  test.each(['https://example.org/sea.png', '//example.org/sea.png', 'data:image/png;base64,AAAA'])(
    'from elsewhere are not fetched, and it is said: %s',
    (target) => {
      const { diagnostics } = journalOf({ 'journal/2026-11-20.md': `First.\n\n![The sea](${target})` });
      expect(said(diagnostics)).toEqual([expect.stringMatching(/^3:1 - The picture is not a file in the folder/)]);
    },
  );

  const pictures = { 'journal/sea.jpg': 'x', 'pictures/moon.png': 'x', 'pictures/cafe\u0301 2.png': 'x' };

  test.each([
    ['sea.jpg', 'journal/sea.jpg'],
    ['./sea.jpg', 'journal/sea.jpg'],
    ['../pictures/moon.png', 'pictures/moon.png'],
    ['/pictures/moon.png', 'pictures/moon.png'],
    ['moon.png', 'pictures/moon.png'],
    ['../pictures/caf%C3%A9%202.png', 'pictures/cafe\u0301 2.png'],
    [' moon.png ', 'pictures/moon.png'],
    ['moon.png\\', 'pictures/moon.png'],
    ['sun.png', null],
    ['../../etc/passwd.png', null],
  ])('%s', (target, path) => {
    const { notes, resolvePicture, diagnostics, counts } = journalOf({
      ...pictures,
      'journal/2026-11-20.md': `![a](${target})`,
    });
    const [note] = notes;
    expect(note && resolvePicture(note, target)).toBe(path);
    expect(said(diagnostics)).toEqual(
      path === null ? [expect.stringContaining('1:1 - There is no picture of that name')] : [],
    );
    expect(counts.files).toBe(1);
  });
});

test.each([
  ['![](Sea.JPG)', 'Did you mean sea.jpg?'],
  ['![](pictures/Moon.png)', 'Did you mean Pictures/moon.png?'],
  ['![](see.jpg)', 'Did you mean sea.jpg?'],
  ['![](elsewhere.jpg)', 'Look at its name'],
])('a picture that is linked in other letters than its file has is named with the right ones: %s', (body, hint) => {
  const { diagnostics } = journalOf({ 'a.md': `First.\n\n${body}`, 'sea.jpg': 'x', 'Pictures/moon.png': 'x' });
  expect(said(diagnostics)).toEqual([expect.stringMatching(/^3:1 - There is no picture of that name/)]);
  expect(told(diagnostics)[0]?.message).toContain(hint);
});
