import polyglot from 'ra-i18n-polyglot';

import { activitySentence } from '../../src/activities/sentence';
import type { Activity } from '../../src/api/records';
import { messagesFor } from '../../src/app/i18n';
import { registry } from '../../src/app/registry';
import { periodText } from '../../src/shared/period-text';

const translator = (locale: 'zh' | 'en') => {
  const { translate } = polyglot(() => messagesFor(locale), locale, [], { allowMissing: true });
  return (key: string, options?: Record<string, unknown>): string => translate(key, options);
};
const zh = translator('zh');
const en = translator('en');

const done = (given: Partial<Activity>): Activity => ({
  id: 'a1',
  version: 1,
  at: '2024-03-05T06:03:00.000Z',
  actor: '张伟',
  actorUnit: { id: 'u1', name: '省公路局' },
  action: 'declare',
  resource: 'targets',
  recordId: 't1',
  unit: { id: 'u1', name: '省公路局' },
  targetType: null,
  params: { itemCode: 'F-01', name: '公路建设投资' },
  ...given,
});

describe('a line of the feed', () => {
  it('says who did what to which record of which unit, in Chinese and English [PM-7]', () => {
    expect(activitySentence(done({}), zh)).toBe(
      '张伟（省公路局）申报了省公路局的目标“F-01 公路建设投资”。',
    );
    expect(activitySentence(done({}), en)).toBe(
      '张伟 (省公路局) declared the target “F-01 公路建设投资” of 省公路局.',
    );
  });

  it('names the period of a report in words [PM-7]', () => {
    const params = { itemCode: 'F-01', name: '公路建设投资', period: '2024-03' };
    const report = done({ resource: 'progress-reports', action: 'submit', params });
    expect(activitySentence(report, zh)).toContain('2024年3月进展');
    expect(activitySentence(report, en)).toContain('the 2024-03 report');
    expect(periodText('2024-Q1', zh)).toBe('2024-Q1');
  });

  it('adds the reason where one was given, and counts the records of an opened process [PM-8]', () => {
    const opened = done({
      resource: 'processes',
      action: 'open',
      unit: null,
      params: { records: 240, reason: '补充评分' },
    });
    expect(activitySentence(opened, zh)).toBe(
      '张伟（省公路局）开启了考核流程，生成考核记录 240 条。理由：补充评分。',
    );
    const stopped = { ...opened, params: { ...opened.params, reason: '补充评分。' } };
    expect(activitySentence(stopped, zh)).toBe(activitySentence(opened, zh));
  });

  it('names the system for what no person did', () => {
    const finished = done({
      resource: 'evaluation-runs',
      action: 'fail',
      actor: 'system',
      actorUnit: null,
      params: { name: '年度模型' },
    });
    expect(activitySentence(finished, zh)).toBe('批量汇总“年度模型”未能完成。');
    expect(activitySentence({ ...finished, action: 'unheardOf' }, zh)).toContain('系统对');
  });

  it('stays a sentence for an action without words of its own', () => {
    expect(activitySentence(done({ resource: 'appeals', action: 'lodge' }), en)).toContain(
      'did “lodge” to the appeals',
    );
  });

  it('knows whatever the server sends along with an action', () => {
    const translate = (_key: string, options?: Record<string, unknown>) =>
      `%{who}: ${String(options?.['cause'])}`;
    expect(activitySentence(done({ params: { cause: '冰雪' } }), translate)).toBe(': 冰雪');
  });

  it('leaves no placeholder open, whatever the server left out', () => {
    const told = registry.filter(({ feed }) => feed);
    expect(told.length).toBeGreaterThan(10);
    for (const { name: resource, feed } of told) {
      for (const action of Object.keys(feed?.zh ?? {})) {
        const bare = done({ resource, action, actorUnit: null, unit: null, params: null });
        expect(activitySentence(bare, zh)).not.toContain('%{');
        expect(activitySentence(bare, en)).not.toContain('%{');
      }
    }
  });
});
