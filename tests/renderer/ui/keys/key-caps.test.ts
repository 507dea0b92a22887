import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { ariaKeys, keyCaps, keyText } from '#renderer/ui/keys/key-caps.ts';

const wordsIn = (locale: 'fr' | 'en') =>
  createTranslator<Messages, 'common.key'>({
    locale,
    messages: messages[locale],
    namespace: 'common.key',
  });
const caps = (combo: Combo, locale: 'fr' | 'en', isMac = false) =>
  keyCaps(combo, wordsIn(locale), isMac).join(' ');

describe('the caps of a combination', () => {
  it.each<[Combo, string, string, string]>([
    ['mod+K', 'Ctrl K', 'Ctrl K', '⌘ K'],
    ['mod+shift+Z', 'Ctrl Maj Z', 'Ctrl Shift Z', '⇧ ⌘ Z'],
    ['shift+Enter', 'Maj Entrée', 'Shift Enter', '⇧ ↩'],
    ['Escape', 'Échap', 'Esc', '⎋'],
    ['Delete', 'Suppr', 'Del', '⌦'],
    ['alt+ArrowUp', 'Alt ↑', 'Alt ↑', '⌥ ↑'],
    ['mod+Home', 'Ctrl Début', 'Ctrl Home', '⌘ ↖'],
    ['Space', 'Espace', 'Space', 'Espace'],
    ['shift+F10', 'Maj F10', 'Shift F10', '⇧ F10'],
    ['?', '?', '?', '?'],
  ])('%s is written as keyboards in France, England and Macs print it', (combo, fr, en, mac) => {
    expect(caps(combo, 'fr')).toBe(fr);
    expect(caps(combo, 'en')).toBe(en);
    expect(caps(combo, 'fr', true)).toBe(mac);
  });
});

it('a screen reader is told the keys by the names that browsers know', () => {
  expect(ariaKeys('mod+shift+Z', false)).toBe('Control+Shift+Z');
  expect(ariaKeys('mod+K', true)).toBe('Meta+K');
});

it('within a sentence a combination is one word', () => {
  const text = (combo: Combo, isMac: boolean) => keyText(combo, wordsIn('en'), isMac);
  expect(text('mod+N', false)).toBe('Ctrl+N');
  expect(text('mod+N', true)).toBe('⌘N');
  expect(keyText('alt+ArrowUp', wordsIn('fr'), false, true)).toBe('Alt+← ↑ ↓ →');
});
