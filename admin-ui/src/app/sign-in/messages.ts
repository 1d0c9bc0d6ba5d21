import { defineMessages } from '../../i18n/messages';

export const signInMessages = defineMessages(
  {
    title: '登录',
    username: '用户名',
    password: '密码',
    submit: '登录',
    demo: '演示账户',
    demoHint: '点击即以该身份登录，数据均为演示数据。',
    signInAs: '以%{name}（%{unit}）登录',
    wrong: '用户名或密码不正确。',
    locked: '账户已锁定。请在锁定期满后重试，或联系系统管理员解锁。',
    tooMany: '尝试次数过多，请稍后再试。',
    unreachable: '无法连接服务器，请检查网络后重试。',
    missing: '请填写用户名和密码。',
    ended: '登录已失效，请重新登录；本次操作未保存。',
  },
  {
    title: 'Sign in',
    username: 'Username',
    password: 'Password',
    submit: 'Sign in',
    demo: 'Demo people',
    demoHint: 'One click signs in as that person. All data is made up for the demo.',
    signInAs: 'Sign in as %{name} (%{unit})',
    wrong: 'The username or the password is wrong.',
    locked: 'This account is locked. Try again when the lock has ended, or ask the administrator.',
    tooMany: 'Too many attempts. Try again later.',
    unreachable: 'The server cannot be reached. Check the network and try again.',
    missing: 'Fill in the username and the password.',
    ended: 'Your session has ended. Sign in again; the last thing you did was not saved.',
  },
);
