// node:http and pg, nothing else: the statement that our list runs, once for each request.
import { createServer } from 'node:http';
import { Pool } from 'pg';

/** @typedef {import('./our-server.mjs').Statement} Statement */

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

process.on('message', (message) => {
  if (message === 'stop') process.exit(0);
  serve(/** @type {Statement} */ (message));
});

/** @param {Statement} statement */
function serve({ text, values }) {
  const server = createServer((_request, response) => {
    /** @type {import('pg').QueryArrayConfig} */
    const list = { name: 'list', text, values, rowMode: 'array' };
    pool.query(list).then(
      ({ rows }) => {
        /** @type {string[][]} */
        const [[total = '', body] = []] = rows;
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
}
