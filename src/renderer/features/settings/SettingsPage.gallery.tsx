import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { SettingsPage } from './SettingsPage.tsx';

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'settings.change': DEFAULT_SETTINGS,
  'settings.startAtLogin': 'off',
  'settings.setStartAtLogin': 'on',
  'numbers.folder': { name: null },
  'numbers.chooseFolder': { name: 'Téléchargements' },
  'numbers.forgetFolder': null,
  'reviews.exportCalendar': { path: '/home/zoe/rendez-vous.ics' },
  'vault.showFile': null,
  'vault.backUp': { path: '/home/zoe/Sauvegardes/Ma sauvegarde.sqlite' },
  'vault.chooseBackup': null,
  'vault.openSample': null,
};

const page = () => <SettingsPage asksForBackup={false} />;

export const states: readonly PieceState[] = [
  { name: 'as at the beginning', render: page, answers: ANSWERS, location: '/settings' },
  {
    name: 'everything set',
    render: page,
    answers: {
      ...ANSWERS,
      'settings.startAtLogin': 'impossible',
      'numbers.folder': { name: 'Téléchargements de la semaine' },
    },
    settings: {
      business_name: 'Atelier « Été » de formation aux métiers de la donnée',
      customers_lost_after: 12,
      weekly_questions: ['Qui ai-je aidé cette semaine ?'],
      has_review_reminders: true,
    },
    location: '/settings',
  },
  {
    name: 'refused',
    render: page,
    answers: {
      ...ANSWERS,
      'settings.change': new Refusal('business_year_in_use', { field: 'business_year_start' }),
    },
    location: '/settings',
  },
  {
    name: 'in the sample, with a long path',
    render: page,
    answers: {
      ...ANSWERS,
      'vault.status': vaultStatus({
        isSample: true,
        path: `/home/zoe/${'un-dossier-au-nom-tres-long/'.repeat(8)}sample.sqlite`,
      }),
    },
    location: '/settings',
  },
];
