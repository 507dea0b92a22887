import { enableCompileCache } from 'node:module';

// Before everything else is loaded: a second start then finds its code read and compiled.
enableCompileCache();
const { runCommandLine } = await import('./cli/program.ts');
process.exitCode = await runCommandLine(process.argv);
