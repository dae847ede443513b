import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldTable, type FieldRow } from '../../src/read/schema/field-table.ts';
import { KINDS, type FileKind } from '../../src/notes/kinds/kinds.ts';
import { journalOf, parse } from './folder.ts';
import { PATH_OF_KIND } from './read-mistake.ts';
import { told } from '../told.ts';

const SECRET = 'I told nobody that Anna left me alone in the snow that night';
const SHAPES = [
  (name: string) => `${name}: ${SECRET}`,
  (name: string) => `${name}: [${SECRET}]`,
  (name: string) => `${name}: {a: ${SECRET}}`,
  (name: string) => `${name}: {${SECRET}: 1}`,
  (name: string) => `${name}: {${SECRET}: [1]}`,
  (name: string) => `${name}: "${SECRET}\n`,
  (name: string) => `${SECRET}: {${name}: 1}`,
  (name: string) => `${name}: [{${name}: ${SECRET}, ask: [${SECRET}]}]`,
];
const NAMES = [...new Set(['type', 'date', ...KINDS.flatMap((kind) => namesIn(rowsOf(kind)))])];
const FOLDERS = KINDS.map((kind) => PATH_OF_KIND[kind]);

function rowsOf(kind: FileKind): readonly FieldRow[] {
  const { own, common } = fieldTable(kind);
  return [...own, ...common];
}

function namesIn(rows: readonly FieldRow[]): string[] {
  return rows.flatMap(({ name, fields }) => [name, ...namesIn(fields)]);
}

const WORD = 'Zaunkoenig';
const WORD_SHAPES = [
  (name: string) => `${name}: ${WORD}`,
  (name: string) => `${name}: [${WORD}]`,
  (name: string) => `${name}:\n  - { ${name}: ${WORD}, ask: ${WORD}, share: ${WORD} }`,
  (name: string) => `${name}: { done: ${WORD}, if: ${WORD}, name: [${WORD}] }`,
];

test('no message carries a single word of the writing that stands as a value, or that a link names', () => {
  const body = `[[${WORD}]] [x](${WORD}.md) [y](#${WORD}) [[2026-11-22#${WORD}]] ![](${WORD}.png) ![](https://${WORD}.org/a.png)`;
  fc.assert(
    fc.property(
      fc.constantFrom(...FOLDERS),
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...WORD_SHAPES),
      (path, names, shape) => {
        const text = names.map(shape).join('\n');
        const { diagnostics } = journalOf({
          [path]: path.endsWith('.yaml') ? text : `---\n${text}\n---\n${body}\n`,
          'journal/2026-11-22.md': '# Heading\n',
        });
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { message, field } of told(diagnostics))
          expect(`${message} ${field ?? ''}`).not.toMatch(/Zaunkoenig/i);
      },
    ),
    { numRuns: 300 },
  );
});

test('no message carries the writing, whatever field it slipped into', () => {
  let messages = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...FOLDERS),
      fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SHAPES)), { minLength: 1, maxLength: 5 }),
      (path, lines) => {
        const { diagnostics } = parse(`---\n${lines.map(([name, shape]) => shape(name)).join('\n')}\n---\n`, path);
        for (const { message, field } of told(diagnostics))
          expect(`${message} ${field ?? ''}`).not.toMatch(/nobody|Anna|snow/);
        messages += diagnostics.length;
      },
    ),
    { numRuns: 300 },
  );
  expect(messages).toBeGreaterThan(300);
});
