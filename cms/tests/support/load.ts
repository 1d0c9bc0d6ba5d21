import { existsSync } from 'node:fs';

/** A module whose path is only known when the test runs; undefined where there is no such file. */
export function load<T>(path: string): T | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return existsSync(path) ? (require(path) as T) : undefined;
}

/** What a file exports that has the property. */
export const exportsOf = <T>(path: string, property: string): T[] =>
  Object.values(load<object>(path) ?? {}).filter(
    (one: unknown): one is T => typeof one === 'object' && one !== null && property in one,
  );
