import { listSheet } from '../../src/shared/list-sheet';

const head = [
  { title: '名称', numeric: false },
  { title: '值', numeric: true },
];
const cells = (...row: string[]) => listSheet(head, [row])[1];
const text = (value: string) => ({ value, type: String, format: '@' });

describe('a list as an Excel file', () => {
  it.each(["-2+3+cmd|' /C calc'!A0", '=1+1', '+1', '@x', '\t=1', '\r=1', '-5', '0012'])(
    'has “%s” as a text, which Excel does not run [BX-6]',
    (name) => {
      expect(cells(name, '')).toEqual([text(name), null]);
    },
  );

  it('has numbers as numbers while no digit is lost, and nothing else [BX-6]', () => {
    expect(cells('甲', '-5')?.[1]).toEqual({ value: -5, type: Number });
    expect(cells('甲', '1234567890123456')?.[1]).toEqual(text('1234567890123456'));
    expect(cells('甲', '=1+1')?.[1]).toEqual(text('=1+1'));
    expect(cells('甲', '45.7%')?.[1]).toEqual(text('45.7%'));
  });

  it('keeps a text that means something to the file [BX-6]', () => {
    expect(cells('_x0041_', '')?.[0]).toEqual(text('_x005F_x0041_'));
  });
});
