import { spawn } from 'node:child_process';
import { root } from '../lib/bootstrap.mjs';

/**
 * Runs a command in the project's folder and gives its exit code. 'quiet' shows the output only of
 * what fails, 'told' of all, when it ends; 'shown' only what is written for people, on stderr, as jest does.
 *
 * @param {string[]} command
 * @param {'quiet' | 'told' | 'shown'} manner
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number | null>} null for a command that was ended by a signal
 */
export function run([command = '', ...args], manner, environment) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: manner === 'shown' ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += String(chunk);
      });
    child.once('close', (code) => {
      if (code !== 0 || manner === 'told') process.stdout.write(output);
      resolve(code);
    });
  });
}
