import { fork } from 'node:child_process';
import { ConversionError } from './errors';
import type { ConversionLimits } from './limits';
import type { ConvertedDocument } from './to-page';
import type { ConversionAnswer, ConversionRequest } from './worker-messages';

export interface ChildOptions {
  workerFile: string;
  execArgv: string[];
  limits: ConversionLimits;
}

/** One forked converter. After `reusable` turns false it must not be given another file. */
export interface ConverterChild {
  pid: number | undefined;
  reusable: () => boolean;
  convert: (bytes: Buffer) => Promise<ConvertedDocument>;
  stop: () => void;
}

const RETIRE_AT_MB = 300;
const RETIRE_AFTER_FILES = 200;

/** Starts a child with its own heap limit and without any of our environment. */
export function startChild({ workerFile, execArgv, limits }: ChildOptions): ConverterChild {
  const child = fork(workerFile, [], {
    execArgv: [`--max-old-space-size=${limits.heapMb}`, ...execArgv],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle child must not keep the server from ending.
  child.unref();
  child.channel?.unref();
  let alive = true;
  let grown = false;
  let files = 0;
  const stop = () => {
    alive = false;
    child.kill('SIGKILL');
  };
  child.once('exit', () => (alive = false));
  child.on('error', () => (alive = false));

  const convert = (bytes: Buffer) =>
    new Promise<ConvertedDocument>((resolve, reject) => {
      files += 1;
      const fail = (error: ConversionError) => {
        settle();
        reject(error);
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
        // V8 ends a process that reaches its heap limit with SIGABRT.
        const heap = signal === 'SIGABRT' || code === 134;
        fail(new ConversionError(heap ? 'too-complex' : 'crashed', `exit ${code ?? signal}`));
      };
      const onError = (error: Error) => {
        stop();
        fail(new ConversionError('crashed', error.message));
      };
      const onMessage = (answer: ConversionAnswer) => {
        grown = answer.rssMb > RETIRE_AT_MB;
        settle();
        if (answer.ok) resolve(answer.document);
        else reject(new ConversionError(answer.code, answer.detail));
      };
      const timer = setTimeout(() => {
        stop();
        fail(new ConversionError('too-slow', `${limits.wallMs} ms`));
      }, limits.wallMs);
      const settle = () => {
        clearTimeout(timer);
        child.channel?.unref();
        child.off('exit', onExit).off('error', onError).off('message', onMessage);
      };
      child.channel?.ref();
      child.once('exit', onExit).once('error', onError).once('message', onMessage);
      const request: ConversionRequest = { bytes, limits };
      child.send(request, (error) => error && onError(error));
    });

  return {
    pid: child.pid,
    reusable: () => alive && !grown && files < RETIRE_AFTER_FILES,
    convert,
    stop,
  };
}
