/**
 * The rooms of the source, which of them each may use, and the door to take instead.
 *
 * A file belongs to the first room whose pattern it matches; a pattern's first group is the feature.
 * `uses` lists patterns of files; `{feature}` in one stands for the importing file's own feature.
 */
export type Room = {
  name: string;
  pattern: RegExp;
  uses: readonly string[];
  /** As `uses`, for imports of types alone. */
  usesTypesOf?: readonly string[];
  door: string;
};

const kernel = 'src/shared/kernel/';
const shared = 'src/shared/';
const words = 'src/shared/ipc/(?!contract\\.ts)';
const models = 'src/shared/features/[^/]+/model\\.ts$';
const ownFeature = 'src/shared/features/{feature}/';

/** Where features may reach for each other's rules: every one only for those before it. */
const engineOrder = ['metrics', 'targets', 'values', 'signals'];

const engineRooms = engineOrder.map((feature, place): Room => {
  const earlier = engineOrder.slice(0, place);
  return {
    name: `shared/features/${feature}`,
    pattern: new RegExp(`^src/shared/features/(${feature})/`),
    uses: [
      kernel,
      words,
      ownFeature,
      models,
      ...earlier.map(
        (other) => `src/shared/features/${other}/(?!(?:first-)?contract\\.ts|messages/)`,
      ),
    ],
    door: `the engine's features build on each other in the order ${engineOrder.join(' ← ')}; what both need belongs in the earlier one or in src/shared/kernel.`,
  };
});

/** What the features of the main process show to each other. */
const SHOWN = [
  'focus/standing',
  'metrics/known-metrics',
  'metrics/metric-named',
  'metrics/metric-rows',
  'reviews/numbers',
  'reviews/overview',
  'reviews/reviewed',
  'signals/xmr-chart',
  'targets/set-targets',
  'taxes/tax-profiles',
  'values/enter-values',
  'values/judged-value',
  'values/kept-sheets',
  'values/ledger-differences',
  'values/periods',
  'values/said-until',
  'values/setup',
  'values/snapshot',
];
const SHOWN_FILES = `src/main/features/(${SHOWN.join('|')})\\.ts$`;

/** Where stores of several features meet, besides each `handlers.ts`. */
const JOINING = [
  'canvas/read-canvas',
  'ledger/entries-behind',
  'ledger/taxpayer',
  'ledger/tagging',
  'metrics/known-metrics',
  'numbers/folder-handlers',
  'reviews/one-thing',
  'reviews/read-review',
  'taxes/tax-profiles',
  'taxes/turnover',
  'today/due',
  'values/setup',
  'values/snapshot',
  'values/undo-handlers',
];

/** Those files of `src/main/features`; the feature is the first group. */
function mainFiles(files: readonly string[]): RegExp {
  return new RegExp(`^src/main/features/(?=(?:${files.join('|')})\\.ts$)([^/]+)/`);
}

/** The page on which developers look at pieces, and the states beside each piece. */
const GALLERY = /^src\/renderer\/(?:gallery\/|.+\.gallery\.tsx$)/;

const messagesRoom: Room = {
  name: 'shared/features/*/messages',
  pattern: /^src\/shared\/features\/([^/]+)\/messages\//,
  uses: ['src/shared/features/{feature}/', kernel],
  door: 'messages are words; they know their own feature and nothing else.',
};

const rooms: readonly Room[] = [
  {
    name: 'shared/kernel',
    pattern: /^src\/shared\/kernel\//,
    uses: [kernel],
    door: 'the kernel knows no feature: hand the value in as an argument.',
  },
  messagesRoom,
  ...engineRooms,
  {
    name: 'shared/features',
    pattern: /^src\/shared\/features\/([^/]+)\//,
    uses: [kernel, words, ownFeature, models],
    door: 'of another feature only model.ts may be used: let both meet in a handler of src/main/features, or move the shared part to src/shared/kernel.',
  },
  {
    name: 'shared/ipc/contract.ts',
    pattern: /^src\/shared\/ipc\/contract\.ts$/,
    uses: ['src/shared/ipc/', 'src/shared/features/[^/]+/contract\\.ts$', kernel],
    door: "the contract joins the features' contract.ts and nothing else.",
  },
  {
    name: 'shared/ipc',
    pattern: /^src\/shared\/ipc\//,
    uses: [words, kernel],
    door: 'the words of the line between the processes know no feature; only src/shared/ipc/contract.ts joins them.',
  },
  {
    name: 'shared/i18n',
    pattern: /^src\/shared\/i18n\//,
    uses: ['src/shared/i18n/', 'src/shared/features/[^/]+/messages/', words, kernel],
    door: "this room joins the features' messages and formats values; rules belong in the features.",
  },
  {
    name: 'preload',
    pattern: /^src\/preload\//,
    uses: ['src/preload/', 'src/shared/ipc/channels\\.ts$'],
    usesTypesOf: ['src/shared/ipc/'],
    door: 'the preload hands messages through: it may use src/shared/ipc/channels.ts and types of src/shared/ipc.',
  },
  {
    name: 'main/db',
    pattern: /^src\/main\/db\//,
    uses: ['src/main/db/', kernel],
    door: 'the database knows no feature and no window: hand it in from src/main/index.ts.',
  },
  {
    name: 'main/features/*/store.ts',
    pattern: /^src\/main\/features\/([^/]+)\/([^/]+-)?store\.ts$/,
    uses: ['src/main/features/{feature}/', 'src/main/db/', shared],
    door: 'a store knows its own tables alone: join stores in a handlers.ts, or in a file of JOINING in build/lint/rooms.ts.',
  },
  {
    name: 'main/features, where stores are joined',
    pattern: mainFiles(['[^/]+/(?:first-)?handlers', ...JOINING]),
    uses: [
      'src/main/features/{feature}/',
      'src/main/features/[^/]+/([^/]+-)?store\\.ts$',
      SHOWN_FILES,
      'src/main/operations/',
      'src/main/db/',
      shared,
    ],
    door: 'here stores are joined: of another feature only its stores and what it shows (SHOWN in build/lint/rooms.ts) may be used.',
  },
  {
    name: 'main/features',
    pattern: /^src\/main\/features\/([^/]+)\//,
    uses: [
      'src/main/features/{feature}/',
      SHOWN_FILES,
      'src/main/operations/',
      'src/main/db/',
      shared,
    ],
    door: 'of another feature only what it shows (SHOWN in build/lint/rooms.ts) may be used: ask there, or let a handlers.ts join both stores.',
  },
  {
    name: 'main/operations',
    pattern: /^src\/main\/operations\//,
    uses: ['src/main/operations/', 'src/main/db/', shared],
    door: 'an operation is carried out by handlers that src/main/index.ts hands in.',
  },
  {
    name: 'main/line',
    pattern: /^src\/main\/line\//,
    uses: ['src/main/line/', shared],
    usesTypesOf: ['src/main/operations/', 'src/main/db/'],
    door: 'the line between the main process and the service carries messages, and knows neither end.',
  },
  {
    name: 'main/ipc',
    pattern: /^src\/main\/ipc\//,
    uses: ['src/main/ipc/', 'src/main/app/', 'src/main/line/', 'src/main/operations/', shared],
    door: 'the line between the processes knows no feature: its handlers are handed in from src/main/index.ts.',
  },
  {
    name: 'main/app',
    pattern: /^src\/main\/app\//,
    uses: ['src/main/app/', 'src/main/line/', 'src/main/operations/', shared],
    usesTypesOf: ['src/main/db/'],
    door: 'what Electron does knows no feature: hand the function in from src/main/index.ts.',
  },
  {
    name: 'main',
    pattern: /^src\/main\/([^/]+\.ts$|(cli|sample|service)\/)/,
    uses: ['src/main/', shared],
    door: 'the main process has no window code: share it through src/shared.',
  },
  {
    name: 'renderer/gallery',
    pattern: GALLERY,
    uses: ['src/renderer/', shared],
    door: 'the gallery shows pieces of the window, and knows no main process.',
  },
  {
    name: 'renderer/ui',
    pattern: /^src\/renderer\/ui\//,
    uses: ['src/renderer/ui/', 'src/shared/i18n/', kernel],
    usesTypesOf: [models],
    door: 'src/renderer/ui knows no feature and no data: take them as props.',
  },
  {
    name: 'renderer/api',
    pattern: /^src\/renderer\/api\//,
    uses: ['src/renderer/api/', shared],
    door: 'src/renderer/api knows the contract, and no screen.',
  },
  {
    name: 'renderer/parts',
    pattern: /^src\/renderer\/parts\//,
    uses: ['src/renderer/parts/', 'src/renderer/api/', 'src/renderer/ui/', shared],
    door: 'src/renderer/parts is what several features show: it knows the data, and no feature.',
  },
  {
    name: 'renderer/features',
    pattern: /^src\/renderer\/features\/([^/]+)\//,
    uses: ['src/renderer/features/{feature}/', 'src/renderer/(api|ui|parts)/', shared],
    door: 'a feature of the window may not reach into another feature: what both show belongs in src/renderer/parts.',
  },
  {
    name: 'renderer/app',
    pattern: /^src\/renderer\/(app\/|[^/]+\.tsx?$)/,
    uses: ['src/renderer/', shared],
    door: 'the window talks to the main process through src/renderer/api.',
  },
];

/** The room a file lies in, and its feature if the room has features. */
export function roomOf(file: string): { room: Room; feature: string | undefined } | undefined {
  for (const room of rooms) {
    const match = room.pattern.exec(file);
    if (match) return { room, feature: match[1] };
  }
  return undefined;
}

/** Whether a file is for the gallery alone, and no part of the app. */
export function isOfGallery(file: string): boolean {
  return GALLERY.test(file);
}

/** Whether a file of this room and feature may import `target`, or at least types from it. */
export function mayImport(
  { room, feature }: { room: Room; feature: string | undefined },
  target: string,
  isTypeOnly: boolean,
): boolean {
  const allowed = isTypeOnly ? [...room.uses, ...(room.usesTypesOf ?? [])] : room.uses;
  return allowed.some((use) =>
    new RegExp(`^${use.replaceAll('{feature}', feature ?? '')}`).test(target),
  );
}
