import { HttpError } from 'react-admin';

/** What the server answered when it refused; `fields` are messages by field name. */
export interface Problem {
  status: number;
  message: string;
  fields: Record<string, string>;
}

/** Reads any failure; what is no answer of the server has status 0. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof HttpError)) {
    return {
      status: 0,
      message: error instanceof Error ? error.message : String(error),
      fields: {},
    };
  }
  const body = error.body as { errors?: Record<string, unknown> } | null | undefined;
  const fields: Record<string, string> = {};
  for (const [field, message] of Object.entries(body?.errors ?? {})) {
    if (typeof message === 'string') fields[field] = message;
  }
  return { status: Number(error.status), message: error.message, fields };
}

/** A refusal in one text, for where no field stands beside which its messages could be shown. */
export function inOneText({ message, fields }: Problem): string {
  const paths = Object.keys(fields);
  const specific = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  return [...new Set([message, ...specific.map((path) => fields[path])])].join(' ');
}
