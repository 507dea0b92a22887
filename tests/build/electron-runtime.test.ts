import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unresolvedLibraries } from '#build/electron/debian-packages.ts';
import { rootSwitches } from '#build/electron/electron-runtime.ts';
import { restrictedElectronFits } from '#build/electron/restricted-electron.ts';
import { verifyIntegrity } from '#build/electron/restricted-package.ts';
import { hasDisplay } from '#build/electron/virtual-display.ts';

describe('the Electron for restricted networks', () => {
  it('exists for Linux x64 alone', () => {
    expect(restrictedElectronFits('linux', 'x64')).toBe(true);
    expect(restrictedElectronFits('linux', 'arm64')).toBe(false);
    expect(restrictedElectronFits('darwin', 'x64')).toBe(false);
  });

  it('is refused when its content is not the pinned one', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'solocap-integrity-'));
    const file = path.join(folder, 'package.tgz');
    // The SHA-512 of "abc", from FIPS 180-4.
    const pinned =
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    await writeFile(file, 'abc');
    await expect(verifyIntegrity(file, pinned)).resolves.toBeUndefined();
    await writeFile(file, 'abd');
    await expect(verifyIntegrity(file, pinned)).rejects.toThrow('is not the pinned file');
    await rm(folder, { recursive: true });
  });
});

describe('what the machine must have', () => {
  it('names exactly the libraries that are missing', () => {
    const printed = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibgbm.so.1 => not found',
    ].join('\n');
    expect(unresolvedLibraries(printed)).toEqual(['libnss3.so', 'libgbm.so.1']);
  });

  it('needs a display of its own only on a Linux without one', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });

  it('switches the sandbox off for the superuser alone', () => {
    expect(rootSwitches(0)).toContain('--no-sandbox');
    expect(rootSwitches(1000)).toEqual([]);
    expect(rootSwitches(undefined)).toEqual([]);
  });
});
