import { faultOfPassword } from '../../src/domain/password/policy';

const policy = { minLength: 8, minClasses: 3 };
const codeOf = (password: string, names: string[] = ['zhaoming']) =>
  faultOfPassword(password, names, policy)?.code ?? null;

describe('the password policy', () => {
  it.each([
    ['Aa1!', 'passwordShort'],
    ['abcdefgh1', 'passwordSimple'],
    ['12345678', 'passwordSimple'],
    ['Password1', 'passwordCommon'],
    ['P@ssw0rd2024!', 'passwordCommon'],
    ['Admin@123', 'passwordCommon'],
    ['Qwer1234!', 'passwordCommon'],
    ['1qaz@WSX', 'passwordCommon'],
    ['Aa123456', 'passwordCommon'],
    ['Jiaotong@2024', 'passwordCommon'],
    ['My-ZhaoMing-9', 'passwordHasName'],
    [`Aa1${'中'.repeat(24)}`, 'passwordLong'],
    ['Milepost-2024', null],
    ['Quiet-harbour-19', null],
    ['隧道-Kilo-7', null],
  ])('says of %s: %s [SA-4]', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });
});
