import { fullName } from '../../src/trail/actor';
import { translationsOf } from '../../src/admin/labels/translations';
import { validateMethod } from '../../src/domain/scoring';
import { textOfFault } from '../../src/messages/fault-text';

test.each([
  ['敏', '刘', '刘敏'],
  ['系统管理员', '', '系统管理员'],
  ['John', 'Smith', 'John Smith'],
  [null, null, ''],
])('an administrator %s %s is called %s [SA-2]', (first, last, name) => {
  expect(fullName(first, last)).toBe(name);
});

test('a number that is none is told as such, in both languages [BX-9]', () => {
  const key = 'components.Input.error.validation.regex';
  const schemas = { types: {}, components: {} };
  expect(translationsOf(schemas, {}, 'zh')[key]).toBe('请填写数字，如 0.8。');
  expect(translationsOf(schemas, {}, 'en')[key]).toBe('Give a number, such as 0.8.');
});

test.each<[string, object, string, string]>([
  [
    'bands',
    { bands: [{ min: '0.9' }, { min: 'x', share: '-1' }] },
    '计分方法参数有误：第 1 行“得分比例”未填写；第 2 行“完成率下限”须为数字；第 2 行“得分比例”不能小于 0。',
    'The parameters of the method are wrong: row 1, “Share of points” is missing; row 2, “From rate” must be a number; row 2, “Share of points” must not be below 0.',
  ],
  [
    'milestone',
    {},
    '计分方法参数有误：“阶段”未填写。',
    'The parameters of the method are wrong: “Stages” is missing.',
  ],
  [
    'veto',
    {},
    '计分方法参数有误：“否决效果”未填写。',
    'The parameters of the method are wrong: “Effect” is missing.',
  ],
  [
    'proportional',
    { flor: '1' },
    '计分方法参数有误：没有“flor”这一参数。',
    'The parameters of the method are wrong: “flor” is not a parameter of it.',
  ],
])('the parameters of %s are named as their form names them [PM-3]', (method, params, zh, en) => {
  const [fault] = validateMethod({ method, params, points: '10' });
  expect(fault && textOfFault('zh', fault)).toBe(zh);
  expect(fault && textOfFault('en', fault)).toBe(en);
});
