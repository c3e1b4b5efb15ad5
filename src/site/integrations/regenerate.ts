import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '#dataset/problem.ts';
import { generate } from '#generate/generate.ts';

/** In development: an edit of a record generates anew and reloads the page; a refused record is only reported. */
export function regenerate(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'regenerate',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/[\\/]$/, '');
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content');
        server.watcher.add(content);
        server.watcher.on('all', async (_, file) => {
          if (!file.startsWith(content) || !file.endsWith('.yaml')) return;
          const { problems, written } = await generate(root, base);
          for (const problem of problems) logger.error(formatProblem(problem));
          if (!written) return;
          // Pages hold the dataset in a module, on the side that renders: that side is told to forget it as well.
          for (const { hot, moduleGraph } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
