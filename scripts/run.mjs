// Starts `scripts/<name>.ts`. Plain JavaScript, so that a Node without TypeScript can say what is missing.
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old. Use the npm script (npm run ${process.argv[2]}), which brings its own; on a system for which it brings none, install Node 22.18 or later.`,
  );
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [node, , name, ...rest] = process.argv;
process.argv = [node, fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...rest];
await import(`./${name}.ts`);
