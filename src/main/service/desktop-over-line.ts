import type { Language } from '#shared/features/metrics/model.ts';
import type { Line } from '../line/line.ts';
import type { DesktopQuestions } from '../line/service-line.ts';
import type { Clock, Desktop } from '../operations/context.ts';

/** What of the desktop concerns the open business, and needs no question. */
export type BusinessOnDesktop = Pick<
  Desktop,
  'filePresence' | 'isSample' | 'openSample' | 'leaveSample' | 'restore'
>;

/** The desktop as tasks see it: every question goes to the main process, where Electron is. */
export function desktopOverLine(
  line: Line<DesktopQuestions>,
  parts: {
    readonly appVersion: string;
    readonly clock: Clock;
    /** Of the open business, asked for anew each time. */
    readonly language: () => Language;
    readonly business: BusinessOnDesktop;
  },
): Desktop {
  const { appVersion, clock, language, business } = parts;
  return {
    appVersion,
    chooseSavePath: (kind, about = clock.today()) =>
      line.ask('chooseSavePath', { kind, about, language: language() }),
    chooseSheetPath: () => line.ask('chooseSheetPath', language()),
    chooseBankFile: () => line.ask('chooseBankFile', language()),
    chooseBackup: () => line.ask('chooseBackup', language()),
    chooseFolder: () => line.ask('chooseFolder', language()),
    printPage: (place, foot) => line.ask('printPage', { place, foot }),
    startAtLogin: () => line.ask('startAtLogin', null),
    setStartAtLogin: (isOn) => line.ask('setStartAtLogin', isOn),
    showInFolder: (path) => line.tell('showInFolder', path),
    end: (startsAgain) => line.tell('end', startsAgain),
    ...business,
  };
}
