import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

/** Starts a script of this folder as a child that answers by messages. */
export function child(script, args, env) {
  const process_ = fork(join(root, 'scripts/bench', script), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  });
  const answer = () =>
    new Promise((resolve, reject) => {
      process_.once('message', resolve);
      process_.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    });
  return {
    pid: process_.pid,
    first: answer(),
    ask(message) {
      const answered = answer();
      process_.send(message);
      return answered;
    },
    stop: () =>
      new Promise((resolve) => {
        process_.removeAllListeners('exit');
        process_.once('exit', resolve);
        process_.send('stop');
      }),
  };
}
