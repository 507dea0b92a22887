/** The words of the profiles of one's own banks, in French: the shape that English follows. */
export const profilesFr = {
  title: 'Vos profils de banque',
  about:
    'Comment se lisent les fichiers d’une banque qui n’était pas connue. Un profil s’exporte dans un fichier, qui se dépose ou se choisit ici comme un relevé.',
  name: 'Nom',
  columns: 'Colonnes',
  actions: 'Actions',
  nameOf: 'Nom du profil « {name} »',
  export: 'Exporter…',
  exportOf: 'Exporter le profil « {name} »',
  exported: 'Profil « {name} » exporté',
  remove: 'Supprimer',
  removeOf: 'Supprimer le profil « {name} »',
  removed: 'Profil « {name} » supprimé',
  taken: 'Profil de banque « {name} »',
  replaces: 'Il remplace celui qui porte ce nom.',
  add: 'Ajouter ce profil',
  added: 'Profil « {name} » ajouté : les relevés de cette banque sont reconnus.',
  account: 'Compte de ce relevé',
  accountHint: 'Le fichier ne dit pas lequel.',
} as const;
