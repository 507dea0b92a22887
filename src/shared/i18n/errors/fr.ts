import type { ErrorCode } from '../../ipc/error-codes.ts';

/** For each refusal, what happened and what to do about it, in French. */
export const fr = {
  unknown_operation: 'Cette fonction n’existe pas dans cette version. Redémarrer Solocap.',
  foreign_sender: 'La demande ne vient pas de la fenêtre de Solocap ; elle a été ignorée.',
  bad_input: 'Une des valeurs saisies n’a pas la forme attendue. La corriger, puis recommencer.',
  failed:
    'Quelque chose s’est mal passé ; rien n’a été enregistré. Recommencer, ou redémarrer Solocap.',
  needs_a_window: 'Cela demande la fenêtre de Solocap. Ouvrir l’application pour le faire.',
  not_found: 'Cet élément n’existe plus. Il a peut-être été supprimé entre-temps.',
  unknown_metric: 'Cette métrique n’existe pas. La choisir dans la liste des métriques.',
  unknown_period: 'Cette période n’existe pas. En choisir une entre 1990 et 2100.',
  computed_not_editable: 'Ce chiffre est calculé. Modifier plutôt les valeurs dont il dépend.',
  finer_than_cadence: 'Cette métrique se saisit par période plus longue ; rien n’est découpé.',
  other_cadence:
    'Cette métrique se saisit à un autre rythme. La saisir à la période qu’elle attend.',
  not_whole: 'Il faut ici un nombre entier.',
  too_large: 'Ce nombre est trop grand pour être conservé exactement.',
  closed_period: 'Cette période est clôturée. La rouvrir avant de la modifier.',
  formula_error: 'La formule contient une erreur. La corriger à l’endroit indiqué.',
  name_taken: 'Ce nom est déjà pris. En choisir un autre.',
  not_own_metric: 'Cette métrique vient du catalogue et ne se modifie pas. En créer une à soi.',
  unknown_method: 'Cette méthode de calcul n’existe pas. En choisir une dans la liste.',
  kind_in_use: 'Cette métrique a déjà des valeurs ; sa nature ne peut plus changer.',
  business_year_in_use:
    'Des cibles ou des caps existent déjà ; le début de l’exercice ne peut plus changer.',
  currency_in_use: 'Des montants existent déjà ; la devise ne peut plus changer.',
  band_inverted: 'La limite basse dépasse la limite haute. Les échanger.',
  focus_change_needs_reason:
    'Une métrique est déjà choisie pour ce trimestre. Dire pourquoi en changer.',
  focus_past_quarter: 'Ce trimestre est terminé ; son cap ne se choisit plus.',
  guardrail_is_focus: 'Le garde-fou doit être une autre métrique que celle du trimestre.',
  nothing_to_undo: 'Il n’y a rien à annuler.',
  nothing_to_redo: 'Il n’y a rien à rétablir.',
  undo_conflict:
    'Autre chose a changé depuis au même endroit ; l’annulation effacerait ce changement.',
  bad_file: 'Ce fichier ne peut pas être lu. Vérifier que c’est le bon.',
  file_not_written: 'Le fichier n’a pas pu être écrit. Choisir un autre dossier.',
  not_sample: 'L’entreprise ouverte n’est pas l’exemple ; rien n’a été jeté.',
  disk_full: 'Le disque est plein ; rien n’a été perdu. Libérer de la place, puis recommencer.',
  read_only:
    'Le fichier est en lecture seule ; rien n’a été enregistré. Rendre le dossier modifiable.',
} as const satisfies Record<ErrorCode, string>;
