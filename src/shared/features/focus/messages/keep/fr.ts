/** The words by which a quarter's metric is kept for the next one, in French: the shape that English follows. */
export const fr = {
  last: 'Résultat de {quarter}',
  line: 'cible {line}',
  lesson: 'La leçon',
  noLesson: 'Aucune leçon notée.',
  ask: 'Garder {metric} pour {quarter}, ou en changer ?',
  nextLine: 'Cible de {quarter}',
  proposal: {
    same: 'Proposée : la même, elle reste à atteindre.',
    again: 'Proposée : la même.',
    tenth: 'Atteinte deux fois de suite ; proposée : environ 10 % de mieux que {result}.',
    better: 'Atteinte deux fois de suite ; proposée : un peu mieux que {result}.',
    most: 'Proposée : tenir {result}, on ne peut pas faire plus.',
  },
  keep: 'Garder',
  change: 'Changer…',
  unreadable: 'Il faut un nombre.',
  wordsToo: 'Les raisons et le garde-fou sont repris ; tout se change ensuite dans le cap.',
} as const;
