import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server to proxy to while developing; the built portal is served by it, on one origin. */
const server = process.env['MILEPOST_SERVER'] ?? 'http://127.0.0.1:1337';

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: {
    // The rules themselves: what the browser works out is what the server will.
    alias: { '@milepost/domain': fileURLToPath(new URL('../cms/src/domain', import.meta.url)) },
    dedupe: ['react', 'react-dom', '@mui/material', '@emotion/react', 'ra-core'],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    // What the first page needs comes in two pieces, the libraries by themselves: they stay in the
    // browser's cache over most upgrades, and cut into many pieces it all compresses worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'start', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
});
