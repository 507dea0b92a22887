import { describe, expect, it } from 'vitest';
import { autostartEntry } from '#main/app/autostart-entry.ts';

const execOf = (program: string) =>
  autostartEntry(program)
    .split('\n')
    .find((line) => line.startsWith('Exec='));

describe('the file that starts the app with the session', () => {
  it('names the program as one word, also where its path has spaces', () => {
    expect(execOf('/home/léa/Mes apps/Solocap.AppImage')).toBe(
      'Exec="/home/léa/Mes apps/Solocap.AppImage"',
    );
  });

  it('escapes what the desktop would read otherwise', () => {
    expect(execOf('/a"b')).toBe(String.raw`Exec="/a\\"b"`);
    expect(execOf('/a$b`c')).toBe('Exec="/a\\\\$b\\\\`c"');
    expect(execOf('/a\\b')).toBe(String.raw`Exec="/a\\\\b"`);
    expect(execOf('/100%')).toBe('Exec="/100%%"');
  });

  it('is an application that asks for no terminal', () => {
    expect(autostartEntry('/x')).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
    expect(autostartEntry('/x')).toContain('Terminal=false');
  });
});
