/** What is said of the accountant's files and of bank files, in French. */
export const fr = {
  broken:
    'La chaîne des empreintes est rompue à l’écriture n° {seq} : elle a été modifiée hors de Solocap.',
  leftOut:
    '{count, plural, =0 {Aucune écriture laissée de côté : toutes sont verrouillées.} one {# écriture non verrouillée a été laissée de côté.} other {# écritures non verrouillées ont été laissées de côté.}}',
  notOwed:
    'Un micro-entrepreneur ne doit pas de FEC : ce fichier ne sert qu’à votre expert-comptable.',
  neutralFault: 'Ce fichier n’est pas au format neutre ({path} : {problem}). Rien n’a été repris.',
} as const;
