import { existsSync } from 'node:fs';
import { app } from 'electron';

/** Where Linux has graphics devices: of any driver, of NVIDIA's own, and inside Windows. */
const DEVICES = ['/dev/dri', '/dev/nvidiactl', '/dev/dxg'];

/**
 * Where there is no graphics device, Chromium finds that out by processes that begin in vain before
 * the one that draws without it. It is told so, before the app is ready; with one nothing changes.
 */
export function tellWithoutGraphics(): void {
  if (process.platform !== 'linux' || DEVICES.some((device) => existsSync(device))) return;
  app.commandLine.appendSwitch('disable-gpu');
  // Nor by a driver that is a program, which only three dimensions would need.
  app.commandLine.appendSwitch('disable-software-rasterizer');
}
