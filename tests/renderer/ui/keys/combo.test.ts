import { describe, expect, it } from 'vitest';
import { isPressed } from '#renderer/ui/keys/combo.ts';
import type { Combo, KeyPress } from '#renderer/ui/keys/combo.ts';

const press = (key: string, code: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});
const onWindows = (combo: Combo, pressed: KeyPress) => isPressed(combo, pressed, false);
const onMac = (combo: Combo, pressed: KeyPress) => isPressed(combo, pressed, true);

describe('a combination of keys', () => {
  it('asks for Ctrl, and on a Mac for Cmd, and for neither beside the other', () => {
    expect(onWindows('mod+K', press('k', 'KeyK', 'ctrl'))).toBe(true);
    expect(onWindows('mod+K', press('k', 'KeyK', 'meta'))).toBe(false);
    expect(onMac('mod+K', press('k', 'KeyK', 'meta'))).toBe(true);
    expect(onMac('mod+K', press('k', 'KeyK', 'ctrl'))).toBe(false);
    expect(onMac('mod+K', press('k', 'KeyK', 'meta', 'ctrl'))).toBe(false);
  });

  it('is not pressed where one more or one less is held', () => {
    expect(onWindows('mod+Z', press('Z', 'KeyZ', 'ctrl', 'shift'))).toBe(false);
    expect(onWindows('mod+shift+Z', press('z', 'KeyZ', 'ctrl'))).toBe(false);
    expect(onWindows('mod+shift+Z', press('Z', 'KeyZ', 'ctrl', 'shift'))).toBe(true);
    expect(onWindows('T', press('t', 'KeyT', 'ctrl'))).toBe(false);
    expect(onWindows('mod+E', press('€', 'KeyE', 'ctrl', 'alt'))).toBe(false);
  });

  it('means the letter that is printed, wherever it lies', () => {
    expect(onWindows('mod+A', press('a', 'KeyQ', 'ctrl'))).toBe(true);
    expect(onWindows('mod+Q', press('a', 'KeyQ', 'ctrl'))).toBe(false);
    expect(onWindows('mod+K', press('K', 'KeyK', 'ctrl'))).toBe(true);
  });

  it('means the place of a letter that cannot be had: with Option on a Mac, in another script', () => {
    expect(onMac('alt+T', press('†', 'KeyT', 'alt'))).toBe(true);
    expect(onWindows('mod+K', press('κ', 'KeyK', 'ctrl'))).toBe(true);
  });

  it('means the place of a digit, which a French keyboard writes with Shift, or the keypad', () => {
    expect(onWindows('mod+9', press('ç', 'Digit9', 'ctrl'))).toBe(true);
    expect(onWindows('mod+shift+9', press('9', 'Digit9', 'ctrl', 'shift'))).toBe(true);
    expect(onWindows('mod+9', press('9', 'Digit9', 'ctrl', 'shift'))).toBe(false);
    expect(onWindows('mod+1', press('1', 'Numpad1', 'ctrl'))).toBe(true);
  });

  it('takes a sign however the keyboard writes it', () => {
    expect(onWindows('mod+/', press('/', 'Slash', 'ctrl'))).toBe(true);
    expect(onWindows('mod+/', press('/', 'Period', 'ctrl', 'shift'))).toBe(true);
    expect(onWindows('?', press('?', 'KeyM', 'shift'))).toBe(true);
  });

  it('knows keys by name, the space, and any character that begins to write', () => {
    expect(onWindows('shift+F10', press('F10', 'F10', 'shift'))).toBe(true);
    expect(onWindows('Space', press(' ', 'Space'))).toBe(true);
    expect(onWindows('Text', press('é', 'Digit2'))).toBe(true);
    expect(onWindows('Text', press('A', 'KeyQ', 'shift'))).toBe(true);
    for (const [key, code] of [
      ['Enter', 'Enter'],
      [' ', 'Space'],
      ['Dead', 'BracketLeft'],
    ] as const) {
      expect(onWindows('Text', press(key, code)), key).toBe(false);
    }
    expect(onWindows('Text', press('c', 'KeyC', 'ctrl'))).toBe(false);
  });
});
