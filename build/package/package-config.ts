import path from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRuntime } from '../electron/electron-runtime.ts';
import { projectRoot } from '../project-root.ts';

/** How to pack with a given Electron: the settings, the folder of the result, a word about it. */
export type PackagePlan = { config: Configuration; output: string; notice: string | undefined };

const settings = path.join(projectRoot, 'build', 'package', 'electron-builder.yml');

/**
 * The settings for a product with this Electron.
 *
 * Only the official one makes a product to hand out. Any other goes into a folder and under a name
 * that say what it is, so that nobody can take it for a release. `trialFolder`: where a product goes
 * that is packed only to be tried here, so with no other Electron than the one at hand.
 */
export function packageConfig(
  { kind, dist, version }: ElectronRuntime,
  trialFolder?: string,
): PackagePlan {
  if (kind === 'official' && trialFolder === undefined) {
    // electron-builder fetches the Electron of the platform that it packs for.
    return {
      config: { extends: settings },
      output: path.join(projectRoot, 'dist'),
      notice: undefined,
    };
  }
  const output = trialFolder ?? path.join(projectRoot, 'dist', 'not-for-release');
  const config: Configuration = {
    extends: settings,
    directories: { output },
    artifactName: `\${productName}-\${version}-not-for-release-electron-${version}-\${os}-\${arch}.\${ext}`,
    electronDist: dist,
    electronVersion: version,
    ...(kind === 'restricted' ? partsForRestricted(dist) : {}),
  };
  const notice =
    `Packed with Electron ${version}, which is not the one that users get: for trying the packed ` +
    `app only. Never hand out what lies in ${output}.`;
  return { config, output, notice: trialFolder === undefined ? notice : undefined };
}

/**
 * The restricted Electron cannot load the project's better-sqlite3, and brings its own. Its starter
 * stays behind: a packed app is loaded by Electron itself.
 */
function partsForRestricted(dist: string): Pick<Configuration, 'files' | 'afterPack'> {
  const modules = path.join(dist, 'resources', 'app', 'node_modules');
  const files: Configuration['files'] = [
    'out/**',
    '!out/built-from',
    '!**/*.map',
    '!node_modules/**',
    ...['better-sqlite3', 'bindings', 'file-uri-to-path'].map((name) => ({
      from: path.join(modules, name),
      to: path.join('node_modules', name),
    })),
  ];
  return { files, afterPack: path.join(import.meta.dirname, 'remove-starter.ts') };
}
