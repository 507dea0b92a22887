/** The words of what the ledger and a person say differently, in French: the shape that English follows. */
export const differencesFr = {
  label: 'Registre et chiffres saisis',
  one: '{metric}, {period} : {ledger} au registre ({days}), {own} {source} le {day}',
  many: '{count, number} chiffres diffèrent du registre. {latest}',
  days: 'du {from} au {to}',
  oneDay: 'le {day}',
  noDay: 'aucune écriture',
  sources: { typed: 'saisi', estimated: 'estimé', imported: 'importé' },
  stands: {
    ledger: 'pour l’instant, le registre compte',
    own: 'pour l’instant, votre chiffre compte',
  },
  take: {
    ledger: '{count, plural, one {Prendre le registre} other {Le registre partout}}',
    own: '{count, plural, one {Prendre mon chiffre} other {Mes chiffres partout}}',
  },
  each: 'Un par un…',
  title: 'Le registre ou votre chiffre',
  about:
    'Choisissez pour chaque période le chiffre qui compte. Celui qui compte pour l’instant est coché.',
  heading: { figure: 'Chiffre', ledger: 'Registre', own: 'Vous' },
  choose: {
    ledger: '{metric}, {period} : le registre,',
    own: '{metric}, {period} : votre chiffre,',
  },
  ownSource: '{source} le {day}',
  settled: {
    ledger:
      '{count, plural, one {# chiffre vient} other {# chiffres viennent}} maintenant du registre',
    own: '{count, plural, one {# chiffre reste le vôtre} other {# chiffres restent les vôtres}}',
  },
} as const;
