import { defineMessages } from './define';

export const signIn = defineMessages(
  {
    wrongSignIn: '用户名或密码不正确。',
    signInLocked: '登录失败次数过多，帐户已锁定，请 {minutes} 分钟后再试。',
    addressLocked: '来自本网络地址的登录失败次数过多，请 {minutes} 分钟后再试。',
    accountDisabled: '该帐户已停用，请联系系统管理员。',
    accountWithoutRole: '该帐户尚未授予角色，请联系安全管理员。',
    sessionEnded: '登录已失效，请重新登录。',
    wrongPassword: '当前密码不正确。',
    passwordShort: '密码至少 {min} 位。',
    passwordLong: '密码过长，最多 72 个字节。',
    passwordSimple: '密码须包含大写字母、小写字母、数字、符号中的至少 {classes} 类。',
    passwordCommon: '该密码过于常见，容易被猜中。',
    passwordHasName: '密码不得包含用户名。',
    passwordUsed: '不得使用最近 {count} 次用过的密码。',
  },
  {
    wrongSignIn: 'The user name or the password is not right.',
    signInLocked: 'Too many failed sign-ins: the account is locked. Try again in {minutes} min.',
    addressLocked: 'Too many failed sign-ins from this address. Try again in {minutes} min.',
    accountDisabled: 'This account is disabled; please ask the system administrator.',
    accountWithoutRole: 'This account has no role yet; please ask the security administrator.',
    sessionEnded: 'The session has ended; please sign in again.',
    wrongPassword: 'The current password is not right.',
    passwordShort: 'The password needs at least {min} characters.',
    passwordLong: 'The password is too long; at most 72 bytes.',
    passwordSimple:
      'The password needs {classes} of these: capital letters, small letters, digits, symbols.',
    passwordCommon: 'This password is too common and easily guessed.',
    passwordHasName: 'The password must not contain the user name.',
    passwordUsed: 'The last {count} passwords cannot be used again.',
  },
);
