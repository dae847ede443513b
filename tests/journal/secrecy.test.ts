import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldTable, type FieldRow } from '../../src/journal/field-table.ts';
import { KINDS, type Kind } from '../../src/journal/kinds/kind.ts';
import { parse } from './folder.ts';
import { PATH_OF_KIND } from './read-mistake.ts';

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

function rowsOf(kind: Kind): readonly FieldRow[] {
  const { own, common } = fieldTable(kind);
  return [...own, ...common];
}

function namesIn(rows: readonly FieldRow[]): string[] {
  return rows.flatMap(({ name, fields }) => [name, ...namesIn(fields)]);
}

test('no message carries the writing, whatever field it slipped into', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FOLDERS),
      fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SHAPES)), { minLength: 1, maxLength: 5 }),
      (path, lines) => {
        const { problems } = parse(`---\n${lines.map(([name, shape]) => shape(name)).join('\n')}\n---\n`, path);
        for (const { message, field } of problems) expect(`${message} ${field ?? ''}`).not.toMatch(/nobody|Anna|snow/);
      },
    ),
    { numRuns: 300 },
  );
});
