import { basePath } from './base-path.ts';
import { generateOrExit } from './generate-or-exit.ts';

await generateOrExit(basePath());
