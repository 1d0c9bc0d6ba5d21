import { createServer } from 'node:net';
import type { Core } from '@strapi/strapi';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; set another PORT',
  EACCES: 'is not open to this user; set another PORT',
  EADDRNOTAVAIL: 'is not an address of this machine; set another HOST',
};

/** Says early, before the database starts, that the server could not listen there. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Idle connections stay open longer than those of a proxy (60 seconds mostly). At Node's own 5 seconds a
 * request may meet the closing of its connection, which a proxy answers with 502.
 */
const KEPT_ALIVE = 75_000;

/** Listens; Strapi itself would leave an error unhandled. */
export async function listen(strapi: Core.Strapi, host: string, port: number): Promise<void> {
  const { httpServer } = strapi.server;
  httpServer.keepAliveTimeout = KEPT_ALIVE;
  const failed = new Promise<never>((_resolve, reject) => {
    httpServer.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
  });
  await Promise.race([strapi.listen(), failed]);
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = REASONS[error.code ?? ''] ?? error.message;
  return new Error(`${host}:${port} ${reason}`, { cause: error });
}
