import { scanXml } from './xml';

/** The formats that Excel has by number (ECMA-376 part 1, 18.8.30), as far as they are no days. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' },
  ...{ 5: '"¥"#,##0', 6: '"¥"#,##0', 7: '"¥"#,##0.00', 8: '"¥"#,##0.00' },
  ...{ 11: '0.00E+00', 48: '##0.0E+0', 12: '# ?/?', 13: '# ??/??', 49: '@' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 41: '#,##0;-#,##0', 43: '#,##0.00;-#,##0.00' },
  ...{ 42: '"¥"#,##0;-"¥"#,##0', 44: '"¥"#,##0.00;-"¥"#,##0.00' },
};

/** Those of days, as a Chinese Excel shows them. */
const BUILT_IN_DAYS: Readonly<Record<number, string>> = {
  ...{ 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 22: 'yyyy/m/d h:mm' },
  ...{
    18: 'h:mm',
    19: 'h:mm:ss',
    20: 'h:mm',
    21: 'h:mm:ss',
    45: 'mm:ss',
    46: 'h:mm:ss',
    47: 'mm:ss',
  },
  ...{ 27: 'yyyy"年"m"月"', 36: 'yyyy"年"m"月"', 50: 'yyyy"年"m"月"', 52: 'yyyy"年"m"月"' },
  ...{ 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"' },
  ...{
    51: 'm"月"d"日"',
    53: 'm"月"d"日"',
    54: 'm"月"d"日"',
    57: 'yyyy"年"m"月"',
    58: 'm"月"d"日"',
  },
};

const isGeneral = (code: string): boolean => /^(general|G\/通用格式)?$/i.test(code.trim());

/** The number format of each style of a file, by the style's number; undefined where it is “general”. */
export function formatsOf(part: Buffer | undefined): (string | undefined)[] {
  if (!part) return [];
  const own = new Map<number, string>();
  const base: number[] = [];
  const styles: (number | undefined)[] = [];
  let within = '';
  scanXml(part, {
    open(name, { numFmtId, formatCode, xfId }) {
      if (name === 'cellStyleXfs' || name === 'cellXfs') within = name;
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode ?? '');
      if (name !== 'xf') return;
      if (within === 'cellStyleXfs') base.push(Number(numFmtId ?? 0));
      if (within === 'cellXfs')
        styles.push(numFmtId === undefined ? base[Number(xfId ?? 0)] : Number(numFmtId));
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return styles.map((id = 0) => {
    const code = own.get(id) ?? BUILT_IN[id] ?? BUILT_IN_DAYS[id] ?? (id === 0 ? '' : UNKNOWN);
    return isGeneral(code) ? undefined : code;
  });
}

/** A number that Excel shows in a way that differs by country: nothing can be said of it. */
const UNKNOWN = '?unknown?';
