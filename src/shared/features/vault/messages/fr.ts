/** The words of the data file, its backups and its failures, in French: the shape for English. */
export const fr = {
  backUp: {
    dialogTitle: 'Enregistrer une copie des données',
    /** The name that the dialog suggests, without its ending. */
    fileName: 'Solocap {day}',
    button: 'Sauvegarder',
  },
  exportGrid: {
    dialogTitle: 'Exporter la grille',
    fileName: 'Solocap grille {day}',
    button: 'Exporter',
  },
  fileKind: {
    csv: 'Feuille de calcul CSV',
    sqlite: 'Données Solocap',
  },
  startFailure: {
    heading: 'Solocap ne peut pas ouvrir ses données',
    missing_folder:
      'Le dossier des données n’existe plus : {path}. Le remettre à sa place, ou en choisir un autre, puis relancer Solocap.',
    not_writable:
      'Le dossier des données ne peut pas être modifié : {path}. Autoriser l’écriture, puis relancer Solocap.',
    read_only:
      'Le fichier des données est en lecture seule : {path}. Autoriser l’écriture, puis relancer Solocap.',
    in_use:
      'Un autre programme tient le fichier des données : {path}. Le fermer, puis relancer Solocap.',
    not_a_database:
      'Le fichier des données n’est pas une base Solocap : {path}. Il n’a pas été touché. Remettre une sauvegarde à sa place.',
    damaged:
      'Le fichier des données est abîmé : {path}. Il n’a pas été touché. Remettre une sauvegarde à sa place, et garder ce fichier de côté.',
    empty_file:
      'Le fichier des données est vide : {path}. Ce n’est pas un premier démarrage : une copie a peut-être échoué. Il n’a pas été touché. Remettre une sauvegarde à sa place.',
    newer_app:
      'Ces données viennent d’une version plus récente de Solocap : {path}. Elles n’ont pas été touchées. Installer cette version ou une plus récente.',
    disk_full:
      'Le disque est plein ; les données n’ont pas été touchées : {path}. Libérer de la place, puis relancer Solocap.',
    foreign_file:
      'Ce fichier appartient à un autre programme : {path}. Il n’a pas été touché. Choisir un autre dossier pour les données.',
    migration_failed:
      'La mise à niveau des données a échoué ; elles sont restées telles qu’avant : {path}. Relancer Solocap ; si l’échec se répète, garder une copie de ce fichier.',
    quit: 'Quitter',
    showFolder: 'Montrer le dossier',
    retry: 'Réessayer',
  },
} as const;
