import { parentPort, workerData } from 'node:worker_threads';
import type { ServiceData } from './line/service-line.ts';
import { runService } from './service/run-service.ts';

// The program of the thread that holds the data: everything but Electron.
if (!parentPort) throw new Error('The service runs in a thread, which the main process starts.');
runService(parentPort, workerData as ServiceData);
