import { fieldLine, yamlText } from '../../writing/yaml-line.ts';
import type { ImportedHabit } from '../records.ts';

/** The text of the file that a habit becomes. */
export function habitFileText({ name, measure, unit, target, days, text }: ImportedHabit, imported: string): string {
  const bounds = Object.entries(target ?? {}).map(([bound, value]) => `  ${fieldLine(bound, String(value))}`);
  const lines = [
    fieldLine('imported', yamlText(imported)),
    fieldLine('name', yamlText(name)),
    fieldLine('measure', measure),
    ...(unit === null ? [] : [fieldLine('unit', yamlText(unit))]),
    ...(bounds.length === 0 ? [] : ['target:', ...bounds]),
    ...(days === null ? [] : [fieldLine('days', String(days))]),
    // What comes from elsewhere is printed only when its owner has looked at it.
    fieldLine('brief', 'false'),
  ];
  return ['---', ...lines, '---', ...(text === '' ? [] : ['', text]), ''].join('\n');
}
