import { en } from '#shared/features/boxes/messages/en.ts';
import { fr } from '#shared/features/boxes/messages/fr.ts';
import { useOwnWords } from '#renderer/ui/use-own-words.ts';

const WORDS = { fr, en } as const;

export const useBoxesWords = () => useOwnWords(WORDS);
