import {
  FAILURE_MESSAGES,
  WARNING_MESSAGES,
  failureText,
  warningText,
} from '../../src/documents/messages';

it('words every refusal and warning in Chinese and English, each differently [EX-4]', () => {
  const all = [...Object.values(FAILURE_MESSAGES), ...Object.values(WARNING_MESSAGES)];
  for (const locale of ['zh', 'en'] as const) {
    const texts = all.map((wording) => wording[locale]);
    expect(new Set(texts).size).toBe(texts.length);
  }
  for (const { zh, en } of all) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
  }
});

it('fills the numbers into a warning [EX-4]', () => {
  const warning = { key: 'external-pictures', params: { count: 3 } } as const;
  expect(warningText(warning, 'zh')).toContain('3 张图片引用自文件之外');
  expect(failureText('encrypted', 'en')).toContain('password');
});
