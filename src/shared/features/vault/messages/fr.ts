/** The words of the data file, its backups and its failures, in French: the shape for English. */
export const fr = {
  backUp: {
    dialogTitle: 'Enregistrer une copie des données',
    /** The name that the dialog suggests, without its ending. */
    fileName: 'Solocap {day}',
    button: 'Sauvegarder',
  },
  restore: {
    dialogTitle: 'Rétablir une copie des données',
    button: 'Ouvrir',
    forgets: 'Cette sauvegarde est antérieure au verrouillage ({months}).',
    again: 'Verrouillés à nouveau, tels quels : {months}.',
    open: 'Restés ouverts, car leurs écritures ne sont plus les mêmes : {months}.',
    failed: '{path} n’est pas une sauvegarde que cette version peut rétablir. Rien n’a changé.',
    kept: 'Ce qu’il y avait avant est gardé : {path}',
  },
  exportGrid: {
    dialogTitle: 'Exporter la grille',
    fileName: 'Solocap grille {day}',
    button: 'Exporter',
  },
  moveIn: {
    dialogTitle: 'Reprendre un tableur',
    button: 'Ouvrir',
  },
  bankProfile: {
    fileName: 'profil de banque {day}',
    dialogTitle: 'Exporter un profil de banque',
    button: 'Enregistrer',
  },
  bankFile: {
    dialogTitle: 'Importer un relevé de banque',
    button: 'Ouvrir',
  },
  numbersFile: {
    dialogTitle: 'Lire les exports de vos outils',
    button: 'Lire',
  },
  numbersFolder: {
    dialogTitle: 'Le dossier où arrivent les exports de vos outils',
    button: 'Regarder ce dossier',
  },
  numbersProfile: {
    fileName: '{day}.solocap-numbers',
    dialogTitle: 'Exporter le profil d’un outil',
    button: 'Enregistrer',
  },
  accountant: {
    dialogTitle: 'Où écrire le dossier pour l’expert-comptable',
    button: 'Écrire ici',
  },
  calendar: {
    dialogTitle: 'Enregistrer les rendez-vous',
    fileName: 'Solocap rendez-vous',
    button: 'Enregistrer',
  },
  report: {
    dialogTitle: 'Enregistrer le bilan du trimestre',
    fileName: 'Solocap {day}',
    button: 'Enregistrer',
  },
  fileKind: {
    bank: 'Relevé (CSV, OFX, CAMT.053)',
    numbers: 'Export d’un outil (CSV, JSON, XLSX, ODS, ZIP)',
    sheet: 'Tableur (XLSX, ODS, CSV ou texte)',
    any: 'Tous les fichiers',
    csv: 'Feuille de calcul CSV',
    json: 'Profil de banque Solocap',
    xlsx: 'Classeur XLSX',
    ods: 'Classeur ODS',
    numbersProfile: 'Profil d’outil Solocap',
    sqlite: 'Données Solocap',
    ics: 'Calendrier iCalendar',
    pdf: 'Document PDF',
  },
  unforeseen: {
    heading: 'Quelque chose s’est mal passé dans Solocap',
    detail:
      'Tout ce qui a été confirmé est dans votre fichier de données. Ce qui était en cours n’y est peut-être pas : vérifiez avant de recommencer. Vous pouvez continuer ; pour être sûr, redémarrez Solocap. Le rapport dit ce qui a échoué, sans aucun nom ni montant ; il se trouve aussi dans le dossier « logs », à côté de vos données.',
    goOn: 'Continuer',
    restart: 'Redémarrer Solocap',
    copy: 'Copier le rapport',
  },
  serviceStopped: {
    heading: 'Solocap ne peut pas continuer',
    detail:
      'La partie qui garde vos données s’est arrêtée plusieurs fois de suite. Tout ce qui a été confirmé est dans le fichier. Redémarrez Solocap ; si cela se reproduit, un rapport se trouve dans le dossier « logs », à côté de vos données.',
    restart: 'Redémarrer Solocap',
    quit: 'Quitter',
  },
  startFailure: {
    heading: 'Solocap ne peut pas ouvrir ses données',
    missing:
      'Le fichier de données n’est plus là : {path}. Remettez-le à sa place, puis réessayez.',
    folder_missing:
      'Le dossier des données n’existe plus : {path}. Remettez-le à sa place, puis réessayez.',
    not_a_folder:
      'Un fichier se trouve à la place du dossier des données, ou d’un dossier qui le contient : {path}. Rien n’a été touché. Déplacez ce fichier, puis réessayez.',
    folder_not_made:
      'Solocap n’a pas le droit de créer son dossier : {path}. Autorisez l’écriture dans le dossier qui doit le contenir, puis réessayez.',
    not_a_file:
      'À la place du fichier de données se trouve autre chose : {path}. Rien n’a été touché. Déplacez-le, puis réessayez.',
    not_allowed:
      'Solocap n’a pas le droit de lire ce fichier : {path}. Donnez-lui l’accès, puis réessayez.',
    empty:
      'Le fichier de données est vide : {path}. Ce n’est pas un premier démarrage : une copie a peut-être échoué. Il n’a pas été touché. Mettez à sa place une sauvegarde, du dossier {backups}.',
    truncated:
      'Le fichier de données est incomplet : {path}. Il n’a pas été touché. Gardez-le de côté et mettez à sa place une sauvegarde, du dossier {backups}.',
    cut_start:
      'Le fichier de données est incomplet, et il n’y a aucune sauvegarde : {path}. Sans doute le premier démarrage n’a-t-il pas pu finir, faute de place. Si vous n’aviez encore rien saisi, libérez de la place, puis mettez ce fichier de côté : Solocap repart de zéro, et rien n’est effacé.',
    not_a_database:
      'Ce fichier n’est pas une base de données : {path}. Il n’a pas été touché. Gardez-le de côté et mettez à sa place une sauvegarde, du dossier {backups}.',
    in_use: 'Un autre programme tient le fichier de données : {path}. Fermez-le, puis réessayez.',
    read_only_file:
      'Le fichier de données est en lecture seule : {path}. Autorisez l’écriture, puis réessayez.',
    read_only_folder:
      'Le dossier des données est en lecture seule : {path}. Autorisez l’écriture, puis réessayez.',
    disk_full:
      'Le disque est plein ; les données n’ont pas été touchées : {path}. Libérez de la place, puis réessayez.',
    io: 'Le disque a refusé de lire ou d’écrire : {path}. Vérifiez le disque, puis réessayez.',
    already_there:
      'Un fichier est apparu à cette place pendant le démarrage : {path}. Il n’a pas été touché. Réessayez.',
    lost: '{moment, select, none {Le fichier de données n’est plus à sa place : {path}. Il y en a des sauvegardes dans le dossier {backups}, mais aucune n’est lisible. Si le fichier a été déplacé, remettez-le, puis réessayez.} empty {Le fichier de données n’est plus à sa place : {path}. S’il a été déplacé, remettez-le, puis réessayez. Ou reprenez la sauvegarde la plus récente du dossier {backups} ; rien n’y avait encore été saisi.} other {Le fichier de données n’est plus à sa place : {path}. S’il a été déplacé, remettez-le, puis réessayez. Ou reprenez la sauvegarde la plus récente, qui contient tout jusqu’au {moment}. Toutes les sauvegardes restent dans le dossier {backups}.}}',
    stray_log:
      'Le fichier de données manque, mais son journal est là : {path}. Remettez le fichier à côté de son journal, puis réessayez.',
    foreign_log:
      'Le journal à côté du fichier de données vient d’un autre fichier, comme lorsqu’une sauvegarde a pris sa place : {path}. Rien n’a été touché. Mettez ce journal de côté : le fichier s’ouvre alors tel qu’il est, et le journal n’est pas effacé.',
    damaged:
      'Le fichier de données est abîmé : {path}. Il n’a pas été touché. Gardez-le de côté et mettez à sa place une sauvegarde, du dossier {backups}.',
    another_program: 'Ce fichier appartient à un autre programme : {path}. Il n’a pas été touché.',
    newer:
      'Ces données viennent d’une version plus récente de Solocap : {path}. Elles n’ont pas été touchées. Installez cette version ou une plus récente.',
    edited_migration:
      'Ces données ont été préparées par une version de Solocap que celle-ci ne reconnaît pas : {path}. Elles n’ont pas été touchées. Réinstallez Solocap.',
    migration_failed:
      'La mise à niveau des données a échoué ; elles sont comme avant : {path}. Gardez une copie de ce fichier, puis réessayez.',
    backup_failed:
      'La sauvegarde avant la mise à niveau a échoué ; les données sont comme avant : {path}. Libérez de la place, ou vérifiez le dossier {backups}, puis réessayez.',
    unforeseen:
      'Le démarrage a échoué. Les données n’ont pas été touchées. Réessayez ; si cela recommence, gardez une copie du dossier {path}.',
    quit: 'Quitter',
    showFolder: 'Afficher le dossier',
    bringBack: 'Reprendre la sauvegarde la plus récente',
    beginAnew: 'Commencer un nouveau fichier',
    retry: 'Réessayer',
    setAside: { cut_start: 'Mettre ce fichier de côté', foreign_log: 'Mettre ce journal de côté' },
  },
} as const;
