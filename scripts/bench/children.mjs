import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

/**
 * @template T
 * @typedef {object} Child a script that answers by messages
 * @property {Promise<T>} first what it says by itself
 * @property {<A>(message: string | object) => Promise<A>} ask
 * @property {() => Promise<unknown>} stop
 */

/**
 * Starts a script of this folder as a child.
 *
 * @template T
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Child<T>}
 */
export function child(script, args, env) {
  const forked = fork(join(root, 'scripts/bench', script), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  });
  /** @template A @returns {Promise<A>} */
  const answer = () =>
    new Promise((resolve, reject) => {
      forked.once('message', (message) => resolve(/** @type {A} */ (message)));
      forked.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    });
  return {
    first: answer(),
    ask(message) {
      const answered = answer();
      forked.send(message);
      return answered;
    },
    stop: () =>
      new Promise((resolve) => {
        forked.removeAllListeners('exit');
        forked.once('exit', resolve);
        forked.send('stop');
      }),
  };
}
