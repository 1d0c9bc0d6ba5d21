// node:http and pg, nothing else: the statement that our list runs, once for each request.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

const require = createRequire(join(root, 'cms/package.json'));
const { Pool } = require('pg');
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

process.on('message', (message) => {
  if (message === 'stop') process.exit(0);
  const { text, values } = message;
  const server = createServer((request, response) => {
    pool.query({ name: 'list', text, values, rowMode: 'array' }).then(
      ({ rows: [[total, body]] }) => {
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Content-Range', `targets 0-24/${total}`);
        response.end(body);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(Number(process.env.PORT), '127.0.0.1', () =>
    process.send?.({ ready: `http://127.0.0.1:${process.env.PORT}/` }),
  );
});
