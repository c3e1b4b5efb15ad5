import { join } from 'node:path';
import { formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Compiles ahead of time, as Angular's documentation asks of pages in production
 * (https://angular.dev/best-practices/security): the compiler in the browser would need `angular#unsafe-jit` and eval.
 *
 * @returns The compiled file.
 * @throws {Error} With Angular's own report where a template or a type is wrong.
 */
export function compileAngular(folder: string, main: string): string {
  const { diagnostics } = performCompilation({
    rootNames: [join(folder, main)],
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      skipLibCheck: true,
      rootDir: folder,
      outDir: join(folder, 'compiled'),
    },
  });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return join(folder, 'compiled', main.replace(/\.ts$/, '.js'));
}

/** Angular's packages are half compiled; their linker does the rest. */
export const linkAngular: Plugin = {
  name: 'link-angular',
  async transform(code, file) {
    if (!file.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return undefined;
    const linked = await transformAsync(code, {
      filename: file,
      configFile: false,
      babelrc: false,
      compact: false,
      plugins: [linker],
    });
    return linked?.code ?? undefined;
  },
};
