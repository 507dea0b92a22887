import type { ErrorCode } from '#shared/ipc/error-codes.ts';

/** For each refusal, what happened and what to do about it, in French. */
export const fr = {
  unknown_operation: 'Cette fonction n’existe pas dans cette version. Redémarrez Solocap.',
  foreign_sender: 'La demande ne vient pas de la fenêtre de Solocap ; elle a été ignorée.',
  bad_input: 'Une des valeurs saisies n’a pas la forme attendue. Corrigez-la, puis recommencez.',
  failed:
    'Quelque chose s’est mal passé ; rien n’a été enregistré. Recommencez, ou redémarrez Solocap.',
  stopped: 'Arrêté : rien n’a été modifié.',
  service_lost:
    'La partie de Solocap qui garde les données s’est arrêtée pendant cette opération. Vérifiez si elle a été enregistrée avant de recommencer.',
  too_busy: 'Trop de demandes à la fois. Attendez un instant, puis recommencez.',
  needs_a_window: 'Cela demande la fenêtre de Solocap. Ouvrez l’application pour le faire.',
  not_found: 'Cet élément n’existe plus. Il a peut-être été supprimé entre-temps.',
  unknown_metric: 'Cette métrique n’existe pas. Choisissez-la dans la liste des métriques.',
  unknown_period: 'Cette période n’existe pas. Choisissez-en une entre 1990 et 2100.',
  computed_not_editable: 'Ce chiffre est calculé. Modifiez plutôt les valeurs dont il dépend.',
  other_cadence:
    'Cette métrique se saisit à un autre rythme. Saisissez-la à la période qu’elle attend.',
  not_whole: 'Il faut ici un nombre entier.',
  negative: 'Ce chiffre ne peut pas être négatif. Saisissez zéro ou plus.',
  too_large: 'Ce nombre est trop grand pour être conservé exactement.',
  over_ledger: 'Le registre donne déjà ce chiffre.',
  closed_period: 'Cette période est clôturée. Rouvrez-la avant de la modifier.',
  future_period: 'Cette période n’a pas commencé. Choisissez-en une qui a commencé.',
  period_not_over:
    'Cette période n’est pas terminée. Son bilan et sa clôture se font dès le lendemain de sa fin.',
  already_closed: 'Cette période est déjà clôturée.',
  not_closed: 'Cette période n’est pas clôturée : il n’y a rien à rouvrir.',
  formula_error: 'La formule contient une erreur. Corrigez-la à l’endroit indiqué.',
  name_taken: 'Le nom « {name} » est déjà pris. Choisissez-en un autre.',
  not_own_metric:
    'Cette métrique vient du catalogue et ne se modifie pas. Créez la vôtre à partir d’elle.',
  kind_in_use:
    'Cette métrique a des valeurs à ces dates. Pour une autre nature, choisissez une date plus tardive.',
  unit_in_use: 'Des valeurs y sont déjà dans une autre unité. Choisissez une date plus tardive.',
  breaks_formula:
    'La formule de « {name} » utilise cette métrique et n’aurait plus de sens. Changez-la d’abord.',
  cadence_in_use:
    'Des valeurs y sont déjà saisies à un autre rythme. Choisissez une date plus tardive.',
  no_values_yet:
    'Cette métrique n’a pas encore de valeurs : les premières décideront de son rythme.',
  business_year_in_use:
    'Des cibles ou des caps existent déjà ; le début de l’exercice ne peut plus changer.',
  currency_in_use: 'Des montants existent déjà ; la devise ne peut plus changer.',
  no_last_year:
    'Rien n’est connu de ces périodes un an plus tôt. Répartissez les cibles autrement.',
  band_inverted: 'La limite basse dépasse la limite haute. Échangez-les.',
  too_few_points:
    'La fourchette habituelle se fixe à partir de 20 valeurs connues. Il n’y en a pas encore assez.',
  limits_go_along:
    'La fourchette habituelle suit ici les valeurs (tendance, saison ou report) : elle ne peut pas être fixée.',
  not_done: 'Cette action n’est pas terminée : son effet se lira ensuite.',
  focus_change_needs_reason:
    'Une métrique est déjà choisie pour ce trimestre. Dites pourquoi vous en changez.',
  focus_past_quarter: 'Ce trimestre est terminé ; son cap ne se choisit plus.',
  guardrail_is_focus: 'Le garde-fou doit être une autre métrique que celle du trimestre.',
  nothing_to_undo: 'Il n’y a rien à annuler.',
  nothing_to_redo: 'Il n’y a rien à rétablir.',
  undo_conflict:
    'Autre chose a changé depuis au même endroit ; l’annulation effacerait ce changement.',
  month_locked:
    'Ce mois est verrouillé : rien ne peut plus y être daté. Choisissez une date plus tardive.',
  entry_locked: 'Cette écriture est verrouillée pour de bon. Corrigez-la par une contre-écriture.',
  vat_not_over: 'Cette période n’est pas terminée : sa TVA se déclare dès le lendemain de sa fin.',
  vat_settled:
    'Des jours de cette période sont déjà déclarés : OD n° {name}. Si c’est par erreur, supprimez-la, ou corrigez-la si elle est verrouillée.',
  refund_above_credit: 'Le remboursement demandé ne peut pas dépasser le crédit de TVA.',
  document_known: 'Cette écriture a déjà un numéro de pièce ; corrigez-la pour en mettre un autre.',
  entry_open:
    'Cette écriture n’est pas encore verrouillée : modifiez-la plutôt que de la corriger.',
  entry_classified:
    'Le n° {seq} a classé cette écriture : supprimez-le d’abord ou, s’il est verrouillé, corrigez-le.',
  lock_order: 'Les mois se verrouillent dans l’ordre. Verrouillez d’abord les précédents.',
  lock_too_early: 'Un mois ne se verrouille ni avant sa fin, ni avant le mois précédent.',
  month_not_over: 'Ce mois n’est pas terminé. Il se verrouille dès le lendemain de sa fin.',
  lock_in_future: 'Un verrou ne se date pas d’avance. Choisissez au plus tard aujourd’hui.',
  year_end_in_use:
    'Des écritures verrouillées sont numérotées par exercice : sa date de clôture ne change plus.',
  fec_one_year: 'Un FEC couvre un seul exercice. Choisissez des dates du même exercice.',
  quadra_unfit:
    'Le format Quadra n’a pas la place de ce compte, de ce journal ou de ce montant ; rien n’a été écrit.',
  fec_empty:
    'Aucune écriture de cette période n’est dans un mois verrouillé : pas de FEC à écrire.',
  locks_go_back:
    'Dans ce fichier, un mois est verrouillé avant un mois plus ancien. Rien n’a été repris.',
  rate_missing: 'Un montant dans une autre devise a besoin de son cours en euros.',
  rate_not_wanted: 'Un montant en euros n’a pas de cours. Retirez-le.',
  vat_not_said:
    'La TVA n’est pas connue et reste à dire : classez dans « À classer », ou ouvrez l’écriture.',
  category_of_other_kind: 'Cette catégorie est pour l’autre sens. Choisissez-en une autre.',
  entry_without_words: 'Dites au moins avec qui, ou pour quoi.',
  same_account: 'Un virement va d’un compte à un autre.',
  account_missing: 'Il manque un compte.',
  account_closed: 'Ce compte est fermé à cette date : choisissez-en un autre, ou rouvrez-le.',
  account_of_other_currency:
    'Ce compte est dans une autre devise : écrivez ce qui y a bougé dans la sienne.',
  account_number_taken:
    'Un autre compte a déjà ce numéro comptable : les deux seraient confondus dans les fichiers. Choisissez-en un autre.',
  account_number_shared:
    'Deux de vos comptes ont ce numéro comptable : donnez-en un autre à l’un des deux, puis reprenez le fichier.',
  account_in_use: 'Des écritures sont sur ce compte : fermez-le au lieu de le supprimer.',
  unbalanced: 'Le débit et le crédit ne sont pas égaux.',
  category_in_use: 'Des écritures ont cette catégorie : masquez-la au lieu de la supprimer.',
  undo_locked:
    'Le dernier changement fait partie de livres verrouillés ; il reste. Corrigez-le par une contre-écriture.',
  number_taken: 'Une autre écriture porte déjà ce numéro. Rien n’a été repris.',
  one_year_only: 'Ce livre porte sur une année civile. Choisissez des jours de la même année.',
  siren_needed:
    'Le FEC est nommé par votre SIREN : neuf chiffres, dont le dernier vérifie les autres.',
  activity_needed: 'Dites si vos livres sont en BNC ou en BIC : le FEC n’a pas les mêmes colonnes.',
  fec_unsound: 'Ce FEC serait refusé ; il n’a pas été écrit. Regardez les écritures indiquées.',
  books_changed:
    'Le registre a changé pendant l’écriture des fichiers ; rien n’a été écrit. Recommencez.',
  bank_file_unknown:
    'Ce fichier n’est d’aucune banque que Solocap connaît. Essayez un autre export : CSV, OFX ou CAMT.053.',
  bank_file_binary:
    'Ce fichier n’est ni un texte ni un classeur. Essayez un autre export : CSV, XLSX, OFX ou CAMT.053.',
  workbook_locked:
    'Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis réessayez.',
  workbook_old:
    'C’est un classeur XLS d’avant 2007. Ouvrez-le dans votre tableur, enregistrez-le en XLSX ou en CSV, puis réessayez.',
  workbook_other:
    'Ce fichier est compressé comme un classeur, mais n’en est pas un. Décompressez-le, ou choisissez un fichier XLSX, ODS ou CSV.',
  workbook_damaged:
    'Ce classeur est coupé ou abîmé ; rien n’en a été lu. Téléchargez-le de nouveau.',
  workbook_too_large:
    'Ce classeur est trop grand : 200 000 lignes, 100 colonnes d’un relevé ou 1 100 d’un tableau de chiffres, 50 Mo de texte au plus. Enregistrez à part les lignes qu’il vous faut.',
  bank_rows_unread:
    'Aucune ligne de ce relevé n’a pu être lue : il y manque un jour ou un montant lisible.',
  bank_file_unclear:
    'L’ordre du jour et du mois n’est pas clair dans ce fichier. Dites lequel c’est.',
  fec_unread: 'Ce fichier ne peut pas être repris tel quel ; rien n’a été écrit.',
  files_wait:
    'Avec les fichiers qui attendent, celui-ci dépasse 100 Mo. Importez-les d’abord, puis choisissez-le.',
  statement_too_large:
    'Ce fichier dépasse 50 Mo, plus que tout relevé. Demandez à votre banque moins de mois à la fois.',
  bad_file: 'Ce fichier ne peut pas être lu. Vérifiez que c’est le bon.',
  file_unknown:
    'Aucun outil connu n’écrit un fichier comme celui-ci. Dites une fois comment il se lit.',
  file_damaged: 'Ce fichier est abîmé. Exportez-le de nouveau depuis l’outil.',
  reading_too_long:
    'Les fichiers ont mis plus d’une minute à se lire. Donnez-en moins, ou exportez moins de temps.',
  file_too_large:
    'Ce fichier est plus grand que les exports des outils. Exportez une durée plus courte.',
  file_unclear: 'Quelque chose dans ce fichier peut se lire de deux façons. Répondez-y d’abord.',
  profile_unknown: 'Aucun profil ne porte ce nom.',
  zone_unknown: 'Aucun fuseau horaire ne porte ce nom. Europe/Paris en est un.',
  not_installed:
    'Seule l’application installée peut s’ouvrir avec l’ordinateur. Installez d’abord Solocap.',
  not_printed: 'La page n’a pas pu être imprimée ; rien n’a été écrit. Réessayez.',
  book_too_long:
    'Un livre de plus de 4 000 lignes est trop long à imprimer ; rien n’a été écrit. Choisissez moins de jours, un trimestre par exemple, ou renoncez au PDF.',
  file_lost:
    'Le fichier de données n’est plus à sa place : rien n’a été enregistré. La fenêtre dit quoi faire.',
  no_backup:
    'Aucune sauvegarde n’a pu être faite avant cet import : rien n’a été importé. Regardez le dossier des sauvegardes, à côté du fichier de données.',
  bad_backup:
    'Ce fichier n’est pas une copie saine des données de Solocap : rien n’a été touché. Choisissez-en un autre.',
  newer_backup:
    'Cette copie vient d’une version plus récente de Solocap : rien n’a été touché. Installez d’abord cette version.',
  file_not_written: 'Le fichier n’a pas pu être écrit. Choisissez un autre dossier.',
  own_file:
    'Solocap tient lui-même ce fichier : ce sont vos données, ou une de leurs sauvegardes. Choisissez-en un autre.',
  sheet_empty:
    'Il n’y a rien à reprendre : le tableau est vide. Choisissez un autre fichier, ou copiez les cellules.',
  sheet_without_periods:
    'Aucune période n’a été reconnue. Il faut une ligne ou une colonne de mois, semaines, trimestres ou années.',
  sheet_cohorts:
    'C’est un tableau de cohortes : ce que deviennent, mois après mois, ceux qui ont commencé ensemble. La grille tient des chiffres par période ; reprenez plutôt les totaux de chaque mois.',
  sheet_people:
    'C’est une liste avec une ligne par client ou par personne, et non par métrique. Comptez-les, ou additionnez leurs montants, par semaine ou par mois dans votre tableur, puis reprenez ce tableau.',
  sheet_snapshot:
    'Ce sont des chiffres d’un seul moment, et rien ne dit de quelle période. Écrivez-la au-dessus (2026-10, oct. 2026), puis reprenez le tableau.',
  sheet_several_figures:
    'Chaque période a ici plusieurs chiffres (CA, résultat…), chacun sous son en-tête. Gardez une ligne ou une colonne par chiffre, ou un seul chiffre par feuille, puis reprenez le tableau.',
  sheet_columns_unnamed:
    'Entre les périodes, des chiffres n’ont rien au-dessus d’eux qui dise leur période. Écrivez la période au-dessus de chaque colonne (les cellules fusionnées ne comptent pas), puis reprenez le tableau.',
  sheet_without_values:
    'Rien de ce tableau ne peut être repris : la liste dit pourquoi, ligne par ligne. Choisissez une autre feuille, ou corrigez le tableau.',
  sheet_of_tool:
    'C’est un export de {name}, et non un tableau de métriques : lus ainsi, ses chiffres seraient faux. Prenez-le par « Chiffres depuis des fichiers », ou par import-numbers en ligne de commande : là, on sait ce que disent ses colonnes.',
  sheet_without_names:
    'Les noms des métriques n’ont pas été trouvés. Mettez-les à gauche des périodes.',
  sheet_too_large:
    'Ce tableau est trop grand : 2 000 lignes, 1 100 colonnes et 10 Mo au plus. Reprenez-le en plusieurs fois.',
  sheet_undecided: 'Une question reste ouverte. Répondez-y avant de reprendre le tableau.',
  not_sample: 'L’entreprise ouverte n’est pas l’exemple ; rien n’a été jeté.',
  disk_full: 'Le disque est plein ; rien n’a été perdu. Libérez de la place, puis recommencez.',
  read_only:
    'Le fichier est en lecture seule ; rien n’a été enregistré. Rendez le dossier modifiable.',
} as const satisfies Record<ErrorCode, string>;
