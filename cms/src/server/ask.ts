import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { variable } from '../core/settings';
import type { Administrator, Checks } from '../sign-in/first-administrator';

/** ADMIN_EMAIL and ADMIN_PASSWORD, else questions at the terminal until the answers will do. */
export async function askAdministrator(checks: Checks): Promise<Administrator> {
  const [email, password] = [variable('ADMIN_EMAIL'), variable('ADMIN_PASSWORD')];
  if (email && password) {
    refuse('ADMIN_EMAIL', checks.email(email));
    refuse('ADMIN_PASSWORD', checks.password(password, email));
    return { email, password };
  }
  if (!process.stdin.isTTY)
    throw new Error('the first administrator is missing: set ADMIN_EMAIL and ADMIN_PASSWORD');
  process.stdout.write(
    'The first administrator of this installation (role: system administrator).\n',
  );
  const address = await answer('E-mail: ', false, (input) => checks.email(input));
  const secret = await answer('Password: ', true, (input) => checks.password(input, address));
  return { email: address, password: secret };
}

function refuse(name: string, fault: string | undefined): void {
  if (fault) throw new Error(`${name}: ${fault}`);
}

async function answer(
  prompt: string,
  hidden: boolean,
  faultOf: (input: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const input = await question(prompt, hidden);
    const fault = faultOf(input);
    if (!fault) return input;
    process.stdout.write(`${fault}\n`);
  }
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
