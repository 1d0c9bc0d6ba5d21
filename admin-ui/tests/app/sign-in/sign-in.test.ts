import { SignInError } from '../../../src/api/session';
import { byOffice } from '../../../src/app/sign-in/demo-people';
import type { DemoPerson } from '../../../src/app/sign-in/demo-people';
import { signInProblem } from '../../../src/app/sign-in/sign-in-problem';

const person = (username: string, office: DemoPerson['office']): DemoPerson => ({
  username,
  office,
  name: username,
  unit: '',
  role: '',
  password: '',
});

describe('sign-in page', () => {
  it('groups the demo people by office, in the order they come', () => {
    const groups = byOffice([
      person('a', 'decision'),
      person('b', 'execution'),
      person('c', 'decision'),
    ]);
    expect(groups.map(([office, people]) => [office, people.map((p) => p.username)])).toEqual([
      ['decision', ['a', 'c']],
      ['execution', ['b']],
    ]);
  });

  it.each([
    [new SignInError(400, 'badCredentials', ''), 'signIn.wrong'],
    [new SignInError(401, '', ''), 'signIn.wrong'],
    [new SignInError(403, 'signInLocked', ''), 'signIn.locked'],
    [
      new SignInError(403, 'signInLocked', '已锁定，请 15 分钟后再试。'),
      '已锁定，请 15 分钟后再试。',
    ],
    [new SignInError(429, 'tooMany', ''), 'signIn.tooMany'],
    [new SignInError(503, '', ''), 'signIn.unreachable'],
    [new TypeError('Failed to fetch'), 'signIn.unreachable'],
  ])('puts %s in words', (error, key) => {
    expect(signInProblem(error)).toBe(key);
  });
});
