import type { Layout } from '../read/place/layout.ts';
import { parseNote, type ParsedFile } from '../read/read-note.ts';

const NO_SWITCHES: NodeJS.ProcessEnv = {};

/**
 * Parses one of many files. At every token YAML asks the environment of the process whether to log it, and to be answered
 * takes as long as to read the token; so meanwhile there is none.
 */
export function parseOne(path: string, bytes: Uint8Array, layout: Layout): ParsedFile {
  const { env } = process;
  process.env = NO_SWITCHES;
  try {
    return parseNote(path, bytes, layout);
  } finally {
    process.env = env;
  }
}
