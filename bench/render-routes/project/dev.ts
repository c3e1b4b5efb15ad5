import { rewriteMdx, projectConfig, writeMdx } from './project.ts';

/** Serves the project in the working folder by one route and reports its address. */
const route = process.argv[2] as 'a' | 'b' | 'c';
const root = process.cwd();
writeMdx(root, route);
const { dev } = await import('astro');
const server = await dev(projectConfig(root, route));
server.watcher.add(`${root}/content`);
// Route a has its generated file to bring up to date; the others read the record when the page is asked for.
server.watcher.on('change', (file) => file.startsWith(`${root}/content/`) && rewriteMdx(root, route, file));
process.send?.({ port: server.address.port });
