// Prints the rules of the domain as a browser gets them: one script that leaves `rules` behind.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: {
      entry: fileURLToPath(new URL('../../cms/src/domain/cases.ts', import.meta.url)),
      formats: ['iife'],
      name: 'rules',
    },
  },
});
for (const { output } of [built].flat().filter((one) => 'output' in one))
  for (const part of output) if (part.type === 'chunk') process.stdout.write(part.code);
