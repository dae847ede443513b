import { RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { RefusedRecord } from '../records.ts';
import { DAY_ONE_NAMES as NAMES } from '../source/column-names.ts';
import { readPlist } from '../source/read-plist.ts';
import type { ImportSource } from '../source/source.ts';
import { recordIn, textIn, type JsonRecord } from '../values/json-values.ts';

const BINARY = 'bplist';
/** One entry is a text; what is larger is none. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/** An entry of Day One Classic as Day One's JSON says the same, or why it cannot be read. */
export async function readDoentry(source: ImportSource, path: string): Promise<JsonRecord | RefusedRecord> {
  const file = source.files.find((one) => one.path === path);
  const refused = (why: string) => ({ place: path, why });
  if (file === undefined || file.bytes > LARGEST_BYTES) return refused(RECORD_REFUSALS.unreadable);
  const bytes = await source.read(path);
  if (Buffer.from(bytes.subarray(0, BINARY.length)).toString('latin1') === BINARY)
    return refused(RECORD_REFUSALS.binaryPlist);
  const plist = await readPlist(bytes, path).catch(() => null);
  const entry = recordIn(plist);
  if (entry?.[NAMES.created] === undefined) return refused(RECORD_REFUSALS.unreadable);
  const uuid = textIn(entry[NAMES.id]);
  const isPhoto = ({ path: name }: { readonly path: string }) =>
    /\/photos\/|^photos\//.test(name) && name.includes(uuid);
  return {
    uuid,
    creationDate: entry[NAMES.created],
    timeZone: entry[NAMES.zone],
    text: entry[NAMES.text],
    starred: entry[NAMES.starred],
    tags: entry[NAMES.tags],
    location: entry[NAMES.location],
    weather: entry[NAMES.weather],
    // A picture is called by its entry.
    photos: uuid !== '' && source.files.some(isPhoto) ? [{ identifier: uuid, md5: uuid }] : [],
    userActivity: entry[NAMES.activity] === undefined && entry[NAMES.steps] === undefined ? null : {},
  };
}
