import { Refusal } from '../core/refusal';
import type { MessageKey } from '../messages';
import { refusalOfDatabase } from '../actions/database-errors';

const BY_STATUS: Readonly<Record<number, MessageKey>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  405: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  415: 'malformed',
  429: 'tooMany',
};

const BY_STRAPI_NAME: Readonly<Record<string, number>> = {
  UnauthorizedError: 401,
  ForbiddenError: 403,
  PolicyError: 403,
  NotFoundError: 404,
  PayloadTooLargeError: 413,
  RateLimitError: 429,
  ValidationError: 400,
  YupValidationError: 400,
  PaginationError: 400,
  ApplicationError: 400,
};

/** Serialization failure, deadlock, lock not available. */
const HELD_BY_OTHERS: ReadonlySet<string> = new Set(['40001', '40P01', '55P03']);

/** The refusal for a status that something else has answered with. */
export function refusalOfStatus(status: number): Refusal | undefined {
  const code = BY_STATUS[status];
  if (!code) return undefined;
  return new Refusal(status === 405 ? 404 : (status as Refusal['status']), code);
}

/** What a thrown error means to the client; undefined for what it need not know (500). */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return undefined;
  const { code, status, statusCode } = error as Error & Record<string, unknown>;
  if (typeof code === 'string' && HELD_BY_OTHERS.has(code)) return new Refusal(409, 'stale');
  const refused = refusalOfDatabase(error);
  if (refused) return refused;
  if (error.name === 'SyntaxError' && status === 400) return new Refusal(400, 'malformed');
  const http = BY_STRAPI_NAME[error.name] ?? status ?? statusCode;
  return typeof http === 'number' && http >= 400 && http < 500
    ? (refusalOfStatus(http) ?? new Refusal(400, 'invalid'))
    : undefined;
}
