import { buildAppIfChanged } from './build-app.ts';
import { openElectronEnvironment } from './electron/electron-runtime.ts';
import { sentence } from './sentence.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

/** Opens the app, built first if its sources have changed; `args` go to the app. */
async function start(args: readonly string[]): Promise<number> {
  const buildCode = await buildAppIfChanged();
  if (buildCode !== 0) return buildCode;
  const { executable, switches, env, close } = await openElectronEnvironment();
  try {
    return await runCommand(executable, [...switches, projectRoot, ...args], { env });
  } finally {
    await close();
  }
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
