/** The words of several selected entries, in French: the shape that English follows. */
export const selectionFr = {
  label: 'Écritures sélectionnées',
  count: '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  first: 'Les {count, number} premières sélectionnées',
  clear: 'Ne plus rien sélectionner',
  select: 'Sélectionner l’écriture {seq}',
  remove: 'Supprimer',
  removeMany:
    '{count, plural, one {Supprimer l’écriture sélectionnée} other {Supprimer les # écritures sélectionnées}}',
  tag: 'Étiquettes…',
  tagTitle: '{count, plural, one {Étiquettes d’une écriture} other {Étiquettes de # écritures}}',
  tagged: '{count, plural, one {# écriture étiquetée.} other {# écritures étiquetées.}}',
  changed: '{count, plural, one {# écriture modifiée.} other {# écritures modifiées.}}',
  removed: '{count, plural, one {# écriture supprimée.} other {# écritures supprimées.}}',
  locked:
    '{count, plural, one {# verrouillée reste comme elle est.} other {# verrouillées restent comme elles sont.}}',
  unfit:
    '{count, plural, one {# d’un autre sens reste comme elle est.} other {# d’un autre sens restent comme elles sont.}}',
  asked:
    '{count, plural, one {# attend toujours : sa TVA est à préciser, dans « À classer » ou dans l’écriture.} other {# attendent toujours : leur TVA est à préciser, dans « À classer » ou dans chaque écriture.}}',
} as const;
