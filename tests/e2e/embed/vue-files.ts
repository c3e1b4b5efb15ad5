import type { Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Compiles `.vue` files with Vue's own compiler, told that our element is none of Vue's components. */
export const vueFiles: Plugin = {
  name: 'vue-files',
  transform(code, file) {
    if (!file.endsWith('.vue')) return undefined;
    const { descriptor, errors } = parse(code, { filename: file });
    if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
    return compileScript(descriptor, {
      id: file,
      inlineTemplate: true,
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag === 'rdp-triage' } },
    }).content;
  },
};
