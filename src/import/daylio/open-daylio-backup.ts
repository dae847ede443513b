import { FORMAT_TITLES, IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { parsedJson, recordIn, type JsonRecord } from '../values/json-values.ts';

const BASE64 = /^[\w+/=\s-]*$/;

/** What a backup holds: JSON, as it is or packed in base64. Throws a sentence where it is cut, or of another program. */
export function daylioBackup(text: string): JsonRecord {
  const json = text.trimStart().startsWith('{') ? text : unpacked(text);
  const value = parsedJson(json);
  if (value === null) throw new Error(IMPORT_REFUSALS.brokenBackup);
  const backup = recordIn(value);
  if (backup === null || !Array.isArray(backup['dayEntries']) || !Array.isArray(backup['customMoods']))
    throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.daylio, '"dayEntries", "customMoods"'));
  return backup;
}

function unpacked(text: string): string {
  if (!BASE64.test(text)) throw new Error(IMPORT_REFUSALS.brokenBackup);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.brokenBackup, { cause: error });
  }
}
