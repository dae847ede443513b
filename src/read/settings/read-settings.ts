import {
  diagnosticAt,
  finding,
  inFile,
  START_OF_FILE,
  type Diagnostic,
  type FileDiagnostic,
  type Place,
} from '../../notes/diagnostic.ts';
import { decode } from '../decode.ts';
import { isThere, readBytes } from '../folder/files.ts';
import type { Settings } from '../../notes/settings.ts';
import { settingsSchema, toSettings, type SettingsFields } from './settings-fields.ts';
import { underOurNames } from '../fields/field-names.ts';
import { validate } from '../fields/validate.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export const SETTINGS_FILE = 'journal.yaml';

/** Whether a file at the top is most likely meant for the settings: `journal.yml`, `Journal.yaml`, `settings.yaml`. */
export function isNearlySettings(path: string): boolean {
  return /^(?:journal|settings|config)\.(?:ya?ml|json|toml|yaml\.txt)$/i.test(path);
}

/** What a settings file says, without the defaults. */
export interface ParsedSettings {
  readonly fields: SettingsFields;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a field stands in the file. */
  readonly placeOf: (field: FieldPath) => Place;
}

/** The settings of a journal, and where they stand. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly diagnostics: readonly FileDiagnostic[];
  readonly placeOf: ParsedSettings['placeOf'];
}

/**
 * The settings of a folder of notes, with every default; a mistake in the file costs only itself. Another text may take the
 * file's place.
 */
export function readSettings(folder: string, text: string | null = null): ReadSettings {
  if (text === null && !isThere(folder, SETTINGS_FILE))
    return { settings: toSettings({}), diagnostics: [], placeOf: atTheStart };
  const { fields, diagnostics, placeOf } = parseSettings(
    text === null ? readBytes(folder, SETTINGS_FILE) : new TextEncoder().encode(text),
  );
  const ofFile = diagnostics.map((one) => inFile(SETTINGS_FILE, one));
  return { settings: toSettings(fields), diagnostics: ofFile, placeOf };
}

/** The settings that a file gives; an unreadable file, too large or not to be opened, gives none. */
export function parseSettings(bytes: Uint8Array | number | null): ParsedSettings {
  const decoded = bytes instanceof Uint8Array ? decode(bytes) : null;
  if (!decoded || decoded.text === null) {
    const found = finding(bytes === null ? 'settings-closed' : 'settings-unreadable');
    return { fields: {}, diagnostics: [diagnosticAt(START_OF_FILE, found)], placeOf: atTheStart };
  }
  const parsed = parseYaml(withoutMarkers(decoded.text), 1);
  if (!parsed.isReadable) {
    const diagnostics = parsed.diagnostics.map((one) => diagnosticAt(one, finding('settings-unreadable'), one.field));
    return { fields: {}, diagnostics, placeOf: atTheStart };
  }
  const named = underOurNames(parsed.fields, new Set(Object.keys(settingsSchema.shape)));
  const { fields, diagnostics } = validate(settingsSchema, named.fields, 'settings');
  const placeOf = (field: FieldPath) => named.fields.placeOf(field);
  return {
    fields: fields ?? {},
    diagnostics: [...decoded.diagnostics, ...parsed.diagnostics, ...named.diagnostics, ...diagnostics],
    placeOf,
  };
}

/** People used to frontmatter put the settings between `---` too. The lines keep their numbers. */
function withoutMarkers(text: string): string {
  return text.replace(/^---[ \t]*$/gm, '');
}

function atTheStart(): Place {
  return START_OF_FILE;
}
