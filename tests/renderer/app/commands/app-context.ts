import { createTranslator } from 'use-intl/core';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';

/** The words of one language, as the window has them. */
export function wordsIn(locale: 'fr' | 'en'): AllWords {
  return createTranslator({
    locale,
    messages: messages[locale],
    onError: (error) => {
      throw error;
    },
  }) as AllWords;
}

/** Commands of the whole app as a test carries them out, and what they set going. */
export function appContext(parts: Partial<AppContext> = {}) {
  const did: string[] = [];
  const note =
    (what: string) =>
    (...rest: readonly unknown[]): void => {
      did.push([what, ...rest.map(String)].join(' '));
    };
  const context: AppContext = {
    location: '/',
    navigate: note('go'),
    settings: DEFAULT_SETTINGS,
    file: {
      path: '/data/solocap.sqlite',
      file: 'here',
      isBackupFailing: false,
      isSample: false,
      isEmpty: false,
      appVersion: '1.2.3',
      today: '2026-11-22',
    },
    undo: { canUndo: true, canRedo: true, undo: note('undo'), redo: note('redo') },
    openPalette: note('palette'),
    openKeySheet: note('keys'),
    tell: note('tell'),
    read: () => Promise.reject(new Error('nothing to read')),
    carryOut: (name) => {
      note('carry out')(name);
      return Promise.resolve(null);
    },
    t: wordsIn('en'),
    ...parts,
  };
  return { context, did };
}
