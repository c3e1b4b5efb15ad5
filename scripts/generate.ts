import { basePath } from './base-path.ts';
import { generateAndReport } from './generate-and-report.ts';

if (!(await generateAndReport(basePath()))) process.exitCode = 1;
