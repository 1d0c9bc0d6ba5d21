import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Administrator } from '../sign-in/first-administrator';

/** ADMIN_EMAIL and ADMIN_PASSWORD, else a question at the terminal. */
export async function askAdministrator(): Promise<Administrator> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  if (email && password) return { email, password };
  if (!process.stdin.isTTY)
    throw new Error('the first administrator is missing: set ADMIN_EMAIL and ADMIN_PASSWORD');
  process.stdout.write(
    'The first administrator of this installation (role: system administrator).\n',
  );
  return {
    email: await question('E-mail: ', false),
    password: await question('Password: ', true),
  };
}

/** What is typed after a hidden question is not shown. */
function question(prompt: string, hidden: boolean): Promise<string> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({
    input: process.stdin,
    output: hidden ? nothing : process.stdout,
    terminal: true,
  });
  if (hidden) process.stdout.write(prompt);
  return new Promise((resolve, reject) => {
    reader.once('SIGINT', () => reject(new Error('stopped')));
    reader.once('close', () => reject(new Error('stopped')));
    reader.question(hidden ? '' : prompt, (answer) => {
      if (hidden) process.stdout.write('\n');
      resolve(answer.trim());
      reader.close();
    });
  });
}
