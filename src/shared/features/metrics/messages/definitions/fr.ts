/** The words about a definition that is tried out, dated or entered by another cadence, in French. */
export const fr = {
  /** What a formula gives on the real figures, while it is being written. */
  preview: {
    title: 'Avec vos chiffres',
    caption: 'Ce que donne la formule, période par période',
    waiting: 'Vos chiffres apparaissent ici dès que la formule se lit.',
    nothing: 'Avec les chiffres connus, cette formule ne donne encore rien.',
    putIn: '{period} :',
    part: '{have, number} sur {of, number}',
    lacking: '{metric} : {reason} ({periods})',
    itself: 'Cette formule',
  },
  /** From when on a changed definition holds. */
  applies: {
    question: 'Ce changement, à partir de quand ?',
    fromDay: 'À partir d’un jour : on compte autrement désormais',
    fromDayMeans: 'Les chiffres d’avant restent comme ils étaient.',
    day: 'Premier jour',
    firstPeriod: 'La première période concernée commence le {day} ({period}).',
    always: 'Depuis toujours : c’est une correction',
    alwaysMeans: 'Tous les chiffres sont refaits, comme s’il en avait toujours été ainsi.',
    replaces: 'La version prévue à partir du {day} laisse sa place à celle-ci.',
  },
  /** What was in force when. */
  versions: {
    title: 'Versions',
    fromStart: 'Depuis le début',
    from: 'À partir du {day}',
    current: 'en vigueur',
    planned: 'prévue',
    changed: '{what} : {before} → {after}',
    first: '{what} : {after}',
    formula: 'Formule',
    noFormula: 'saisie',
    kind: 'Nature',
    unit: 'Unité',
    good: 'Sens favorable',
    cadence: 'Rythme',
  },
  /** Another cadence of entry, from a day on. */
  cadenceChange: {
    change: 'Changer…',
    changeOf: 'Changer le rythme de saisie',
    title: 'Rythme de « {name} »',
    now: 'Aujourd’hui, ce chiffre se saisit {cadence}.',
    cadence: 'Nouveau rythme',
    day: 'À partir du',
    before: 'Jusqu’au {day}, les valeurs restent telles qu’elles ont été saisies, {cadence}.',
    after: 'À partir du {day}, il y aura une valeur à saisir {cadence}.',
    finer:
      'Les valeurs d’avant ne se découpent pas : avant ce jour, une période plus courte reste vide.',
    coarser: 'Après ce jour, une période plus courte n’a plus de chiffre.',
    isClosed: 'Période clôturée : {period}. Rouvrez-la, ou choisissez un jour plus tardif.',
    inUse: 'Des valeurs sont déjà saisies pour {period}. Choisissez un jour plus tardif.',
    dayNeeded: 'Donnez le premier jour.',
    save: 'Changer le rythme',
    saved: 'Rythme changé à partir du {day}',
  },
} as const;
