/** A build of Vite leaves `NODE_ENV=production` behind, and then the development server of the same process stays silent. */
export async function keepingMode<T>(work: () => Promise<T>): Promise<T> {
  const mode = process.env['NODE_ENV'];
  try {
    return await work();
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
}
