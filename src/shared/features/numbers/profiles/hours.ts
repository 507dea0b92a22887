import type { BuiltInProfile } from '../built-in.ts';

const SECONDS_PER_HOUR = 3600;

/** Toggl Track: seen in a file that it wrote. Its clock is exact. */
function toggl(hoursPerDay: number): BuiltInProfile {
  return {
    profile: {
      profile: 1,
      name: 'toggl',
      tool: 'Toggl Track',
      file: {
        format: 'csv',
        headings: [
          'User',
          'Client',
          'Project',
          'Description',
          'Billable',
          'Start date',
          'Duration',
        ],
      },
      time: { column: 'Start date', grain: 'event', missing: 'zero' },
      keep: [{ column: 'Billable', is: ['Yes', 'Oui'] }],
      numbers: [
        {
          metric: 'days_billable',
          rule: 'sum',
          column: 'Duration',
          as: 'clock',
          divide: hoursPerDay * SECONDS_PER_HOUR,
        },
      ],
    },
    way: {
      fr: 'Toggl Track › Rapports › Détaillé › Exporter en CSV',
      en: 'Toggl Track › Reports › Detailed › Export as CSV',
    },
  };
}

/** Harvest: seen in a file that it wrote; decimal commas stand in a comma file. */
function harvest(hoursPerDay: number): BuiltInProfile {
  return {
    profile: {
      profile: 1,
      name: 'harvest',
      tool: 'Harvest',
      file: {
        format: 'csv',
        headings: ['Date', 'Client', 'Project', 'Task', 'Hours', 'Billable?'],
      },
      time: { column: 'Date', grain: 'event', missing: 'zero' },
      keep: [{ column: 'Billable?', is: ['Yes', 'Oui'] }],
      numbers: [{ metric: 'days_billable', rule: 'sum', column: 'Hours', divide: hoursPerDay }],
    },
    way: {
      fr: 'Harvest › Rapports › Détaillé › Exporter en CSV',
      en: 'Harvest › Reports › Detailed time › Export as CSV',
    },
  };
}

/** Clockify: seen verbatim in tests of others, with days of any order. Its clock is exact. */
function clockify(hoursPerDay: number): BuiltInProfile {
  return {
    profile: {
      profile: 1,
      name: 'clockify',
      tool: 'Clockify',
      file: {
        format: 'csv',
        headings: [
          'Project',
          'Client',
          'Description',
          'User',
          'Billable',
          'Start Date',
          'Duration (h)',
        ],
      },
      time: { column: 'Start Date', grain: 'event', missing: 'zero' },
      keep: [{ column: 'Billable', is: ['Yes', 'Oui'] }],
      numbers: [
        {
          metric: 'days_billable',
          rule: 'sum',
          column: 'Duration (h)',
          as: 'clock',
          divide: hoursPerDay * SECONDS_PER_HOUR,
        },
      ],
    },
    way: {
      fr: 'Clockify › Rapports › Détaillé › Exporter › CSV',
      en: 'Clockify › Reports › Detailed › Export › CSV',
    },
  };
}

export function hoursProfiles(hoursPerDay: number): readonly BuiltInProfile[] {
  return [toggl(hoursPerDay), harvest(hoursPerDay), clockify(hoursPerDay)];
}
