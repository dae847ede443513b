import { describe, expect, test } from 'vitest';
import { journalOf, parse, places, said } from '../folder.ts';

function read(frontmatter: string, path?: string) {
  const { note, isDraft, diagnostics } = parse(`---\n${frontmatter}\n---\nBody.`, path);
  return { note, isDraft, fields: note?.fields, diagnostics: said(diagnostics), places: places(diagnostics) };
}

describe('names of fields are read in any case', () => {
  test.each([
    ['Tags: [tea]\nMood: 6\nTITLE: Sea\nFeelings: calm\nNIGHT: {hours: 7}'],
    ['TAGS: tea\nmOOD: 6\nTitle: Sea\nfeelings: [calm]\nNight:\n  hours: 7'],
  ])('%j', (written) => {
    const { fields, diagnostics } = read(written);
    expect(diagnostics).toEqual([]);
    expect(fields).toEqual({ tags: ['tea'], mood: 6, title: 'Sea', feelings: ['calm'], night: { hours: 7 } });
  });

  test('kind and day are, too', () => {
    expect(read('Type: Homework\nWhat: Walk', 'inbox/walk.md').note?.kind).toBe('homework');
    expect(read('Date: 2026-11-20', 'inbox/walk.md').note).toMatchObject({ kind: 'entry', day: '2026-11-20' });
    expect(read('Mood: 4\nDate: 2026-11-20', 'inbox/walk.md').note).toMatchObject({ kind: 'entry', day: '2026-11-20' });
    expect(read('DAY: 2026-11-22').note?.day).toBe('2026-11-22');
  });

  test.each(['private', 'hint', 'never', 'brief'])('who may see it is: %s', (level) => {
    expect(read(`Share: ${level}`)).toMatchObject({ note: { share: level }, diagnostics: [] });
    expect(read(`SHARE: ${level}`, 'about.md')).toMatchObject({ note: { share: level }, diagnostics: [] });
  });

  test('a draft is one', () => {
    expect(read('Draft: true').isDraft).toBe(true);
  });

  test('a problem stands where the name is written', () => {
    expect(read('title: A\nMood: 11').places).toEqual(['3:1 mood']);
    expect(places(journalOf({ 'journal/2026-11-20.md': '---\nx: 1\nHabits: {walk: 3}\n---\n' }).diagnostics)).toEqual([
      '3:10 habits.walk',
    ]);
  });

  test('of two cases the exact name counts, else the last one, and both are named', () => {
    const exact = read('mood: 6\nMood: 4');
    expect(exact.fields).toEqual({ mood: 6 });
    expect(exact.diagnostics).toEqual([expect.stringMatching(/^3:1 mood mood is given twice, .* lower case/)]);
    const last = read('MOOD: 6\nMood: 4');
    expect(last.fields).toEqual({ mood: 4 });
    expect(last.places).toEqual(['2:1 mood']);
  });

  test.each(['share: brief\nShare: never', 'Share: brief\nSHARE: brief', 'SHARE: never\nshare: brief'])(
    'two levels in two cases close the note: %j',
    (written) => {
      const { note, diagnostics } = read(written);
      expect(note?.share).toBe('never');
      expect(diagnostics).toEqual([expect.stringContaining('it is treated as never')]);
    },
  );

  test.each([
    'Share: #never',
    'SHARE: *brief',
    'Share: brief\nShare: brief',
    'Share: nevr',
    'Share: [brief]',
    'Share: "brief',
  ])('what cannot be read of it closes the note: %j', (written) => {
    const { note, diagnostics } = read(written);
    expect(note?.share).toBe('never');
    expect(diagnostics.join()).toContain('treated as never');
  });

  test('two cases of draft leave the note out', () => {
    expect(read('draft: false\nDraft: true').isDraft).toBe(true);
  });

  test('one tag is written as tag', () => {
    expect(read('tag: alone').note?.tags).toEqual(['alone']);
    expect(read('Tag: [a, b]\ntags: c, d').note?.tags).toEqual(['c', 'd', 'a', 'b']);
    expect(read('tag: alone').diagnostics).toEqual([]);
  });

  test('a setting is, too', () => {
    const { settings, diagnostics } = journalOf({ 'journal.yaml': 'Language: de\nPaper: letter\n' });
    expect([settings.language, settings.paper, diagnostics]).toEqual(['de', 'letter', []]);
  });
});

describe("a writer's own properties", () => {
  const written = [
    'daylio_event: Dentist',
    'aliases: [Sea day, Coast]',
    'weather: sunny',
    'bp.systolic: 121',
    'done: true',
    'nothing:',
    'place: {town: Bray, at: pier}',
  ].join('\n');

  test.each([
    ['journal/2026-11-23.md', 'mood: 4'],
    ['sessions/2026-11-23.md', 'with: KM'],
    ['homework/walk.md', 'what: Walk'],
    ['habits/walk.md', 'name: Walk\nmeasure: yesno'],
    ['goals/sing.md', 'goal: Sing'],
    ['about.md', 'title: About'],
  ])('are kept in %s', (path, own) => {
    const { note, diagnostics } = read(`${own}\n${written}`, path);
    expect(diagnostics).toEqual([]);
    expect(note?.properties).toEqual([
      { name: 'daylio_event', lines: ['Dentist'] },
      { name: 'aliases', lines: ['Sea day', 'Coast'] },
      { name: 'weather', lines: ['sunny'] },
      { name: 'bp.systolic', lines: ['121'] },
      { name: 'done', lines: ['true'] },
      { name: 'place', lines: ['town: Bray', 'at: pier'] },
    ]);
  });

  test('are none of the fields that are known, right or wrong', () => {
    expect(read('mood: 99\nTags: a\ntype: entry\ndate: 2026-11-23').note?.properties).toEqual([]);
    expect(read('Type: book').note?.properties).toEqual([{ name: 'type', lines: ['book'] }]);
  });

  test('link to notes, also in lists, and those notes know', () => {
    const journal = journalOf({
      'Recipes.md': '',
      'Soup.md': '',
      'journal/2026-11-20.md':
        '---\nfrom: "[[Recipes]]"\nsee:\n  - "[[Soup|a soup]], and [[Nowhere]]"\n  - [[Recipes]]\n---\n',
    });
    const [entry] = journal.notes;
    expect(entry?.links.map(({ target, line }) => [target, line])).toEqual([
      ['Recipes', 2],
      ['Soup', 4],
      ['Nowhere', 4],
      ['Recipes', 5],
    ]);
    expect(journal.backlinks.get('Recipes.md')).toEqual([entry]);
    expect(journal.backlinks.get('Soup.md')).toEqual([entry]);
    expect(places(journal.diagnostics)).toEqual(['4:5 -']);
  });
});

describe('a name near one of ours', () => {
  test.each([
    ['goals: sing', 'goal'],
    ['days: 2026-11-20', 'day'],
    ['moods: 4', 'mood'],
    ['modo: 4', 'mood'],
    ['moood: 4', 'mood'],
    ['mod: so-so', 'mood'],
    ['dayy: 2026-11-20', 'day'],
    ['Feeling: sad', 'feelings'],
    ['titel: Sea', 'title'],
    ['strss: 3', 'stress'],
    ['tilte: Sea', 'title'],
    ['tgas: [a]', 'tags'],
    ['habbits: {walk: 1}', 'habits'],
  ])('is said to be it: %s', (written, meant) => {
    const { diagnostics } = read(written);
    expect(diagnostics).toEqual([expect.stringContaining(`Did you mean ${meant}?`)]);
  });

  test.each([
    ['due: 2026-11-30'],
    ['way: home'],
    ['pay: 20'],
    ['food: soup'],
    ['moon: full'],
    ['town: Bray'],
    ['tone: flat'],
    ['street: Main Street'],
    ['url: https://example.org'],
  ])('is a property where it means something else: %s', (written) => {
    const { note, diagnostics } = read(written);
    expect(diagnostics).toEqual([]);
    expect(note?.properties).toHaveLength(1);
  });

  test('is never offered in place of itself', () => {
    const { diagnostics } = journalOf({
      'habits/mo\u0308ve.md': '---\nname: Move\nmeasure: count\n---\n',
      'journal/2026-11-20.md': '---\nhabits: {m\u00f6ve: 3}\n---\n',
    });
    expect(said(diagnostics).join()).not.toContain('Did you mean m\u00f6ve?');
    expect(said(diagnostics).join()).not.toContain('Did you mean mo\u0308ve?');
  });
});
