import type { Store } from '../../store.ts';

/** The records as the process that runs Astro has read them; nothing is read twice. */
export const { benchStore: store } = globalThis as unknown as { benchStore: Store };
