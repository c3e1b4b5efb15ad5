import { openStore, type Store } from '@repo/bench/render-routes/store.ts';

/** One store for the whole build or server, however often Vite evaluates this module. */
const holder = globalThis as { benchStore?: Store };
export const store = (holder.benchStore ??= openStore(process.cwd()));
