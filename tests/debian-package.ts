import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Gets a package of Debian by its own tool; false where this is no Debian, we are not root, or it could not be got. */
export function getDebianPackage(name: string): boolean {
  if (!isRoot() || !isDebian()) return false;
  return (
    runInstaller(['apt-get', 'update']) &&
    runInstaller(['apt-get', 'install', '--yes', '--no-install-recommends', name])
  );
}

/** Runs a program that installs another, and shows what it says. */
export function runInstaller([program = '', ...parts]: readonly string[]): boolean {
  const { status } = spawnSync(program, parts, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}
