import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '#dataset/problem.ts';
import type { Generator } from '#generate/create-generator.ts';

/**
 * In development: an edit of a record generates what it changes and reloads the page; a refused record is only reported.
 *
 * @param generator The one that has generated already, and so knows everything but the edit.
 */
export function regenerate(generator: Generator): AstroIntegration {
  let content = '';
  return {
    name: 'regenerate',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = join(fileURLToPath(config.root), 'content');
      },
      'astro:server:setup': ({ server, logger }) => {
        const update = async () => {
          const { problems, written } = await generator.run();
          for (const problem of problems) logger.error(formatProblem(problem));
          if (!written) return;
          // Pages hold the dataset in a module, on the side that renders: that side is told to forget it as well.
          for (const { hot, moduleGraph } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        };
        server.watcher.add(content);
        let updated = Promise.resolve();
        server.watcher.on('all', (_, file) => {
          // One after the other: two edits at once must not write into each other's files.
          if (file.startsWith(content) && file.endsWith('.yaml')) updated = updated.then(update);
        });
      },
    },
  };
}
