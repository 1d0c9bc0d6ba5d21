import { startChild, type ChildOptions, type ConverterChild } from './child';
import { loadDocx } from './inspect';
import { CONVERSION_LIMITS, FILE_LIMITS, type ConversionLimits } from './limits';
import type { ConvertedDocument } from './to-page';
import { workerFile } from './worker-file';

export interface ConverterOptions {
  /** children at work at once; default 2 */
  size?: number;
  limits?: Partial<ConversionLimits>;
  workerFile?: string;
  /** further arguments of node for the children */
  execArgv?: string[];
  /** how long an idle child is kept, in milliseconds; default one minute */
  idleMs?: number;
}

export interface Converter {
  /** @throws ConversionError; other files are not touched by one that fails */
  convert: (source: string | Buffer) => Promise<ConvertedDocument>;
  /** process ids of the children, for health pages */
  children: () => number[];
  /** ends every child; files under way fail */
  close: () => void;
}

/** A small pool of converter children; files wait their turn in order of arrival. */
export function createConverter(options: ConverterOptions = {}): Converter {
  const { size = 2, idleMs = 60_000 } = options;
  const childOptions: ChildOptions = {
    workerFile: options.workerFile ?? workerFile(),
    execArgv: options.execArgv ?? [],
    limits: { ...CONVERSION_LIMITS, ...options.limits },
  };
  const idle: ConverterChild[] = [];
  const all = new Set<ConverterChild>();
  const waiting: Array<() => void> = [];
  const timers = new Map<ConverterChild, NodeJS.Timeout>();
  let busy = 0;

  const drop = (child: ConverterChild) => {
    clearTimeout(timers.get(child));
    timers.delete(child);
    all.delete(child);
    const at = idle.indexOf(child);
    if (at >= 0) idle.splice(at, 1);
    child.stop();
  };
  const take = (): ConverterChild => {
    for (let child = idle.pop(); child; child = idle.pop()) {
      clearTimeout(timers.get(child));
      if (child.reusable()) return child;
      drop(child);
    }
    const fresh = startChild(childOptions);
    all.add(fresh);
    return fresh;
  };
  const release = (child: ConverterChild) => {
    if (!child.reusable()) return drop(child);
    idle.push(child);
    timers.set(child, setTimeout(() => drop(child), idleMs).unref());
  };

  const convert = async (source: string | Buffer) => {
    const bytes = await loadDocx(source, FILE_LIMITS.fileBytes);
    if (busy >= size) await new Promise<void>((turn) => waiting.push(turn));
    else busy += 1;
    const child = take();
    try {
      return await child.convert(bytes);
    } finally {
      release(child);
      // The place passes straight to the next in line.
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
  return {
    convert,
    children: () => [...all].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    close: () => [...all].forEach(drop),
  };
}

let shared: Converter | undefined;

/**
 * Converts a Word file (path or bytes) with the children shared by this process.
 * @throws ConversionError
 */
export const convertDocument = (source: string | Buffer): Promise<ConvertedDocument> =>
  (shared ??= createConverter()).convert(source);

/** Ends the shared children, when the server stops. */
export function closeConverter(): void {
  shared?.close();
  shared = undefined;
}
