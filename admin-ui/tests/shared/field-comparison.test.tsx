import { fireEvent, render, screen, within } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';

import { i18nProvider } from '../../src/app/i18n';
import { FieldComparison } from '../../src/shared/FieldComparison';

const rows = [
  { label: '目标值', before: '120 公里', after: '100 公里' },
  { label: '名称', before: '养护里程', after: '养护里程' },
  { label: '依据', before: null, after: '计划调整' },
  { label: '措施', before: '分季推进', after: '' },
];

const compare = () =>
  render(
    <I18nContextProvider value={i18nProvider}>
      <FieldComparison rows={rows} beforeTitle="第 1 版" afterTitle="第 2 版" />
    </I18nContextProvider>,
  );

describe('two versions field by field', () => {
  it('say in words which field was changed, added or taken away [BX-5]', () => {
    compare();
    const words = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => {
        const [chip] = within(row).queryAllByText(/^(有改动|新增|删除)$/);
        return chip?.textContent ?? null;
      });
    expect(words).toEqual(['有改动', null, '新增', '删除']);
    expect(screen.getByRole('status').textContent).toBe('共 3 处不同。');
  });

  it('show only what differs when asked to [BX-5]', () => {
    compare();
    fireEvent.click(screen.getByLabelText('只看不同之处'));
    expect(screen.queryByText('养护里程')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });
});
