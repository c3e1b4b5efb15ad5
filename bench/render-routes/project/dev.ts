import { generate, projectConfig, regenerate, type Route } from './project.ts';

/** Serves the project in the working folder by one route and reports its address. */
const route = process.argv[2] as Route;
const root = process.cwd();
const store = generate(root, route);
const { dev } = await import('astro');
const server = await dev(projectConfig(root, route));
server.watcher.add(`${root}/content`);
// All but b have a file to bring up to date; b reads the record when the page is asked for.
server.watcher.on('change', (file) => file.startsWith(`${root}/content/`) && regenerate(root, route, store, file));
process.send?.({ port: server.address.port });
