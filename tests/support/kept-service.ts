import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { keepService } from '#main/line/service-keeper.ts';
import type { Service } from '#main/line/service-keeper.ts';
import type { AnswersTo } from '#main/line/line.ts';
import type { DesktopQuestions, Look, OpenOrder, ServiceData } from '#main/line/service-line.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import { bundled } from '../crash/bundled.ts';
import { freshFolder } from '../main/db/business-on-disk.ts';

/** The service in a thread of its own, as the main process keeps it, without Electron around it. */
export type KeptService = {
  readonly service: Service;
  readonly folder: string;
  readonly data: Omit<ServiceData, 'stops'>;
  /** Ends the thread that runs now, wherever it is. */
  readonly kill: () => Promise<void>;
  readonly events: AppEvent[];
  readonly looks: Look[];
  readonly failures: string[];
  /** For each death, whether it was the last. */
  readonly deaths: boolean[];
  /** Waits for the next death, after which the data is open again. */
  readonly nextDeath: () => Promise<void>;
};

export const ORDER: OpenOrder = { systemLanguage: 'fr', startsWithSample: false };

/** The program of the thread, bundled as the app has it. */
let program: Promise<string> | undefined;

/** Starts the service in an empty folder; it is closed when the test ends. */
export async function startService(
  desktop: Partial<AnswersTo<DesktopQuestions>> = {},
): Promise<KeptService> {
  const folder = freshFolder();
  program ??= bundled(new URL('../../src/main/service.ts', import.meta.url));
  const file = await program;
  const data = {
    business: join(folder, 'solocap.sqlite'),
    sample: join(folder, 'sample.sqlite'),
    backups: join(folder, 'backups'),
    left: join(folder, 'left-whole'),
    appVersion: '1.2.3',
    hearsTrialDay: false,
  } satisfies Omit<ServiceData, 'stops'>;
  const told = { events: [], looks: [], failures: [], deaths: [] } as Pick<
    KeptService,
    'events' | 'looks' | 'failures' | 'deaths'
  >;
  const mourners = new Set<() => void>();
  let thread: Worker | undefined;
  const service = keepService({
    startThread: (stops) => {
      const workerData: ServiceData = { ...data, stops };
      thread = new Worker(file, { workerData, execArgv: [] });
      return thread;
    },
    answers: { ...answersInto(told), ...desktop },
    onDeath: (isLast) => {
      told.deaths.push(isLast);
      if (!isLast) void service.open(ORDER).catch(() => null);
      for (const mourner of mourners) mourner();
    },
    onFailure: (where, error) => told.failures.push(`${where}: ${String(error)}`),
  });
  onTestFinished(() => service.close());
  return {
    ...told,
    service,
    folder,
    data,
    kill: async () => void (await thread?.terminate()),
    nextDeath: () => new Promise((resolve) => mourners.add(resolve)),
  };
}

function answersInto(
  told: Pick<KeptService, 'events' | 'looks' | 'failures'>,
): AnswersTo<DesktopQuestions> {
  const nobody = () => {
    throw new Error('this test asks nothing of the desktop');
  };
  return {
    chooseSavePath: nobody,
    chooseSheetPath: nobody,
    chooseBankFiles: nobody,
    chooseNumbersFiles: nobody,
    droppedPath: nobody,
    chooseBackup: nobody,
    chooseFolder: nobody,
    chooseNumbersFolder: nobody,
    numbersFolder: nobody,
    keepNumbersFolder: () => null,
    printPage: nobody,
    startAtLogin: nobody,
    setStartAtLogin: nobody,
    showInFolder: nobody,
    end: nobody,
    event: (event) => (told.events.push(event), null),
    look: (look) => (told.looks.push(look), null),
    failure: ({ where, report }) => (told.failures.push(`${where}: ${report}`), null),
  };
}
