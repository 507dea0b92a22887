import { en } from '#shared/features/canvas/messages/en.ts';
import { fr } from '#shared/features/canvas/messages/fr.ts';
import { useOwnWords } from '#renderer/ui/use-own-words.ts';

const WORDS = { fr, en } as const;

export const useCanvasWords = () => useOwnWords(WORDS);
