/** The code of the view, loaded once for all elements; the next call tries again where that failed. */
export function loadView(): Promise<typeof import('./element-view.ts')> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    failed++;
    throw error;
  });
  return loading;
}

let loading: Promise<typeof import('./element-view.ts')> | undefined;

/** A page keeps for ever that an address could not be loaded as a module, so the next try has another one. */
let failed = 0;

/** Who has pinned this file by its hash has pinned the other one too: it is refused where it is not what was built. */
async function load(): Promise<typeof import('./element-view.ts')> {
  const { href } = new URL(__VIEW__.address + '&'.repeat(failed), import.meta.url);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = __VIEW__.integrity;
  link.href = href;
  document.head.append(link);
  try {
    return await import(/* @vite-ignore */ href);
  } finally {
    link.remove();
  }
}
