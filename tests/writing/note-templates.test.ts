import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldTable } from '../../src/read/schema/field-table.ts';
import { propertyTypes } from '../../src/writing/vault/property-types.ts';
import { journalOf, parse, TODAY } from '../read/folder.ts';
import { filledTemplate, MADE_BY_HAND, templateOf, usualPath } from './filled-template.ts';

describe('a template', () => {
  test('is there for every kind that a person makes', () => {
    expect(MADE_BY_HAND.length).toBeGreaterThan(9);
    for (const kind of MADE_BY_HAND) expect(templateOf(kind)).toContain(`type: ${kind}\n`);
  });

  test.each(MADE_BY_HAND)('of a %s reads without a problem once it is filled in, and is one in any folder', (kind) => {
    const around = { [`sessions/${TODAY}-x.md`]: 'Words.', 'sessions/2026-11-20.md': 'Words.' };
    for (const path of [usualPath(kind), `Elsewhere/${TODAY}.md`, 'Untitled.md']) {
      const journal = journalOf({ ...around, [path]: filledTemplate(kind, 'A name') });
      expect(journal.diagnostics).toEqual([]);
      expect(journal.notes.find((note) => note.path === path)?.kind).toBe(kind);
    }
  });

  test.each(MADE_BY_HAND)('of a %s says nothing in what Obsidian leaves empty', (kind) => {
    const text = filledTemplate(kind, 'A name');
    const lists = text.replaceAll(/^(\w+):$/gm, (line, name: string) =>
      propertyTypes()[name] === 'multitext' ? `${line} []` : line,
    );
    const forms = ['', ' null', ' ""', ' ~'].map((empty) => lists.replaceAll(/^(\w+):$/gm, `$1:${empty}`));
    const [plain, ...others] = forms.map((form) => parse(form, usualPath(kind)));
    for (const { note, diagnostics } of others) {
      expect(diagnostics).toEqual([]);
      expect(note?.fields).toEqual(plain?.note?.fields);
    }
  });

  /** Every property that no note has to have, each with a kind that has it. */
  const mayBeEmpty = MADE_BY_HAND.flatMap((kind) => {
    const { own, common } = fieldTable(kind);
    return [...own, ...common].flatMap((row) =>
      row.isRequired || !(row.name in propertyTypes()) ? [] : [[row.name, kind] as const],
    );
  });

  test.each([...new Map(mayBeEmpty)])(
    'may have %s left empty in any form, as in a %s, and nothing is recorded',
    (name, kind) => {
      const type = propertyTypes()[name];
      const lists = type === 'multitext' || type === 'tags' ? [' []', '\n  - ', '\n  - ""'] : [];
      const template = filledTemplate(kind, 'A name').replace(new RegExp(`^${name}:.*\\n`, 'm'), '');
      for (const empty of ['', ' null', ' ""', ...lists]) {
        const { note, diagnostics } = parse(template.replace('---\n', `---\n${name}:${empty}\n`), usualPath(kind));
        expect([note?.kind, diagnostics]).toEqual([kind, []]);
        expect([undefined, []]).toContainEqual(new Map<string, unknown>(Object.entries(note?.fields ?? {})).get(name));
      }
    },
  );

  test('takes any name that a file may have', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aé "\'#&*!|>-?:{}[],%@`~$'.split('')), minLength: 1 });
    fc.assert(
      fc.property(name, (written) => {
        const title = `A${written}b`;
        const { note, diagnostics } = parse(filledTemplate('win', title), `wins/${TODAY}.md`);
        expect(diagnostics).toEqual([]);
        expect(note?.fields).toMatchObject({ what: title });
      }),
    );
  });
});
