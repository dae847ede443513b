import { parentPort, workerData } from 'node:worker_threads';
import { readInputs } from '../load/inputs.ts';
import { lookAtFolder, type LookJob, type Told } from './look.ts';

/** What a thread does that looks at everything before something is made of it. */
const job = workerData as LookJob;

const inputs = readInputs(job.place);
parentPort?.postMessage({ inputs } satisfies Told, [inputs.notes.bytes.buffer]);
parentPort?.postMessage({ found: lookAtFolder(job) } satisfies Told);
