import { valueFault } from '../../src/shared/decimal-fault';
import { missedText } from '../../src/shared/use-paste-notice';
import { i18nProvider } from '../../src/app/i18n';

const words = (key: string, params?: object) => i18nProvider.translate(key, params);

describe('what was pasted or typed', () => {
  it('is told as far as it found no place, with the rows that take nothing [EX-1][FM-1]', () => {
    expect(missedText({ closed: [], below: 0, beyond: 0 }, words)).toBeNull();
    expect(missedText({ closed: ['A2', 'A2', 'A3'], below: 1, beyond: 2 }, words)).toBe(
      '粘贴的内容未全部填入：3 格所在位置不能填写（A2、A3）；1 行超出最后一行；2 格超出最后一列。',
    );
    const many = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    expect(missedText({ closed: many, below: 0, beyond: 0 }, words)).toContain('A5 等');
  });

  it('in % where nothing is counted in % is refused with both readings [EX-1]', () => {
    expect(valueFault('95%', words)).toBe(
      '“95%”可理解为 95 或 0.95，此处不按百分比计量，请填写确定的数字',
    );
    expect(valueFault('9,2', words)).toBe('请填写数字，例如 1234.5');
    expect(valueFault('1,200', words)).toBeUndefined();
  });
});
