/** A rule was broken: `code` is the message key, `params` fill the message in either language. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }
}

/** One thing wrong with a method or a scheme, as a message key with its parameters. */
export interface Fault<Key extends string = string> {
  key: Key;
  params: Record<string, string>;
}

/** Builds a fault. */
export function fault(key: string, params: Record<string, string> = {}): Fault {
  return { key, params };
}
