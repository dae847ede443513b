import { spawnSync } from 'node:child_process';
import { getDebianPackage } from './debian-package.ts';

const NO_AGE =
  'The tests need the program age and found none. Install it (apt install age, brew install age, ' +
  'or from https://age-encryption.org) so that "age --version" runs.';

/** The name of the age program, got by root on Debian where there is none. Throws a sentence that says how to get it. */
export function ensureAge(): string {
  if (!isThere() && !(getDebianPackage('age') && isThere())) throw new Error(NO_AGE);
  return PROGRAM;
}

const PROGRAM = 'age';

function isThere(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}
