import { parentPort, workerData } from 'node:worker_threads';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import type { Task } from './prove-all.ts';
import { proveSymptom } from './prove-symptom.ts';

const { files, symptoms, effort }: Task = workerData;
const atlas = makeAtlas(files);
parentPort?.postMessage(symptoms.map((symptom) => proveSymptom(atlas, planOf(atlas), symptom, effort)));
