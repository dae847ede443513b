import { readXml } from './read-xml.ts';

/** A list or group that is being filled; a group's next value goes under the last key. */
interface Open {
  readonly put: (value: unknown) => void;
}

/** The value of a property list in XML: records, lists, texts, numbers and yes or no; dates stay texts. Throws where it is none. */
export async function readPlist(bytes: Uint8Array, path: string): Promise<unknown> {
  let found: unknown = null;
  let [text, key] = ['', ''];
  const open: Open[] = [{ put: (value) => (found = value) }];
  const put = (value: unknown) => open.at(-1)?.put(value);
  await readXml(once(bytes), path, {
    text: (part) => (text += part),
    open: (name) => {
      text = '';
      if (name === 'dict') {
        const record: Record<string, unknown> = {};
        put(record);
        open.push({
          put: (value) => Object.defineProperty(record, key, { value, enumerable: true, configurable: true }),
        });
      } else if (name === 'array') {
        const list: unknown[] = [];
        put(list);
        open.push({ put: (value) => list.push(value) });
      }
    },
    close: (name) => {
      if (name === 'key') key = text;
      else if (name === 'dict' || name === 'array') open.pop();
      else if (name !== 'plist') put(valueOf(name, text));
    },
  });
  return found;
}

function valueOf(name: string, text: string): unknown {
  if (name === 'true' || name === 'false') return name === 'true';
  return name === 'integer' || name === 'real' ? Number(text) : text;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
