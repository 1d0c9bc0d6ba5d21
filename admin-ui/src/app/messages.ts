import { defineMessages } from '../i18n/messages';

export const appMessages = defineMessages(
  {
    product: 'Milepost 里程',
    subtitle: '目标管理与绩效考核平台',
    menu: '主菜单',
    home: '工作台',
    year: '考核年度',
    yearOption: '%{year} 年度',
    language: 'English',
    languageLabel: '切换到英文',
    signOut: '退出登录',
    noUnit: '未归属单位',
    groups: {
      year: '本年工作',
      targets: '目标',
      assessment: '考核',
      results: '评估结果',
      base: '基础数据',
      system: '系统',
    },
    offices: {
      decision: '决策分析',
      functional: '职能管理',
      performance: '绩效管理',
      execution: '目标执行',
      administration: '系统管理',
    },
    denied: {
      title: '没有权限',
      text: '您的角色不能查看此页。如需使用，请联系系统管理员调整权限。',
      back: '返回工作台',
    },
    notFound: {
      title: '页面不存在',
      text: '地址有误，或该页面已移走。',
    },
    failed: {
      title: '页面出错了',
      text: '已填写的内容可能没有保存。请重试；若仍出错，请将下面的信息告知管理员。',
      retry: '重试',
    },
    notLoaded: {
      title: '此页未能载入',
      text: '网络已断开，或系统刚刚更新。网络恢复后将自动重试。',
    },
    unreachable: {
      title: '暂时无法连接服务器',
      text: '请检查网络后重试。',
    },
  },
  {
    product: 'Milepost',
    subtitle: 'Target management and performance appraisal',
    menu: 'Main menu',
    home: 'Home',
    year: 'Appraisal year',
    yearOption: '%{year}',
    language: '中文',
    languageLabel: 'Switch to Chinese',
    signOut: 'Sign out',
    noUnit: 'No unit',
    groups: {
      year: 'This year',
      targets: 'Targets',
      assessment: 'Assessment',
      results: 'Results',
      base: 'Base data',
      system: 'System',
    },
    offices: {
      decision: 'Decision analysis',
      functional: 'Functional management',
      performance: 'Performance office',
      execution: 'Target execution',
      administration: 'System administration',
    },
    denied: {
      title: 'No permission',
      text: 'Your role may not see this page. The system administrator can change that.',
      back: 'Back to home',
    },
    notFound: {
      title: 'Page not found',
      text: 'The address is wrong, or the page has moved.',
    },
    failed: {
      title: 'Something went wrong on this page',
      text: 'What you typed may not have been saved. Try again; if it happens again, tell the administrator the text below.',
      retry: 'Try again',
    },
    notLoaded: {
      title: 'This page could not be loaded',
      text: 'The network is down, or the system has just been updated. It is tried again once the network is back.',
    },
    unreachable: {
      title: 'The server cannot be reached',
      text: 'Check the network and try again.',
    },
  },
);
