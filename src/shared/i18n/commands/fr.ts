/** What each command does, as a noun that follows « Annulé : », in French. */
export const fr = {
  settings: { change: 'changement de réglage' },
  metrics: {
    follow: 'choix des métriques suivies',
    order: 'ordre des métriques',
    define: 'définition d’une métrique',
    changeCadence: 'changement de rythme d’une métrique',
  },
  values: {
    enter: 'saisie de valeurs',
    import: 'import d’une grille',
    closePeriod: 'clôture d’une période',
    reopenPeriod: 'réouverture d’une période',
  },
  sample: { fill: 'exemple d’entreprise' },
  targets: { set: 'changement de cible', fill: 'répartition des cibles sur l’année' },
  focus: { choose: 'choix de la métrique du trimestre', learn: 'leçon du trimestre' },
  signals: {
    lock: 'verrouillage des limites naturelles',
    unlock: 'déverrouillage des limites naturelles',
    rebase: 'nouvelles limites naturelles',
    removeRebase: 'retrait de nouvelles limites naturelles',
    annotate: 'ajout d’une annotation',
    changeAnnotation: 'changement d’une annotation',
    removeAnnotation: 'suppression d’une annotation',
  },
  reviews: {
    save: 'notes d’un bilan',
    finish: 'bilan tenu',
    letGo: 'bilans laissés de côté',
  ledger: {
    add: 'nouvelle écriture',
    change: 'modification d’une écriture',
    duplicate: 'copie d’une écriture',
    remove: 'suppression d’une écriture',
    correct: 'correction d’une écriture',
    tag: 'étiquettes d’écritures',
    saveRules: 'règles d’import',
    lockMonth: 'verrouillage d’un mois',
    import: 'import d’un fichier de banque',
  },
  plans: {
    add: 'ajout d’une action',
    change: 'changement d’une action',
    move: 'déplacement d’une action',
    remove: 'suppression d’une action',
  },
} as const;
