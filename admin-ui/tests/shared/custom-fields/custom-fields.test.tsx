import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider, ThemeProvider, ThemesContext } from 'react-admin';

import type { ProgressReport, Target } from '../../../src/api/records';
import { ReportForm } from '../../../src/progress-reports/ReportForm';
import type { AllCustomFields, CustomField } from '../../../src/shared/custom-fields/types';
import { PortalList } from '../../../src/shared/PortalList';
import { theme } from '../../../src/shared/theme';
import { TargetFacts } from '../../../src/targets/TargetFacts';
import type { Reply } from '../../support/network';
import { personWith, portal } from '../../support/portal';

const field = (name: string, type: CustomField['type'], more: Partial<CustomField> = {}) => ({
  name,
  type,
  label: name.toUpperCase(),
  hint: null,
  required: false,
  ...more,
});

const fields: CustomField[] = [
  field('leader', 'string', { label: '责任领导', required: true, hint: '分管的厅领导' }),
  field('amount', 'decimal', { label: '投资额' }),
  field('phase', 'enumeration', { label: '阶段', options: ['A 开工', 'B 完工'] }),
  field('onsite', 'boolean', { label: '现场核查' }),
  field('opened', 'date', { label: '开工日期' }),
  field('starts', 'time', { label: '开始时间' }),
  field('remark', 'text', { label: '备注' }),
];
const leftOut = [{ name: 'photo', type: 'media', label: '现场照片' }];
const added = (resource: string): AllCustomFields => ({ [resource]: { fields, leftOut } });
const values = {
  leader: '张三',
  amount: '1234567890.123456789',
  phase: 'B 完工',
  onsite: false,
  opened: '2024-03-05',
  starts: '08:30:00',
  remark: '长文',
};

describe('fields added without code', () => {
  it('are asked for in the form, told with their hint, and sent as typed [BX-13]', async () => {
    const report = { id: 'r1', version: 2, state: 'draft', value: null, text: null } as unknown;
    const reply: Reply = { status: 400, body: { message: '有误', errors: { amount: '过大。' } } };
    const me = personWith({ 'progress-reports': ['save', 'submit'] });
    const { wrapper, sent } = portal(
      me,
      ({ method }) =>
        method === 'POST' ? reply : { body: [], headers: { 'content-range': 'x 0-0/0' } },
      added('progress-reports'),
    );
    render(
      <ResourceContextProvider value="progress-reports">
        <ReportForm report={{ ...(report as ProgressReport), phase: 'A 开工' } as ProgressReport} />
      </ResourceContextProvider>,
      { wrapper },
    );
    const leader = await screen.findByLabelText(/责任领导/);
    expect(screen.getByText('分管的厅领导')).toBeTruthy();
    expect(leader.closest('div')?.parentElement?.textContent).toContain('*');
    fireEvent.change(leader, { target: { value: ' 张三' } });
    fireEvent.change(screen.getByLabelText('投资额'), { target: { value: '１,２３４.5' } });
    fireEvent.change(screen.getByLabelText('开始时间'), { target: { value: '08:30' } });
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('过大。');
    expect(sent.find(({ url }) => url.endsWith('/submit'))?.body).toEqual({
      value: null,
      text: '',
      version: 2,
      leader: ' 张三',
      amount: '1,234.5',
      phase: 'A 开工',
      onsite: null,
      opened: null,
      starts: '08:30',
      remark: null,
    });
  });

  it('stand on the page with every digit; those left out are named with the reason [BX-13]', async () => {
    const target = { id: 't1', version: 1, direction: 'higher', ...values } as unknown as Target;
    const { wrapper } = portal(personWith({}), () => ({}), added('targets'));
    render(<TargetFacts target={target} />, { wrapper });
    const fact = async (label: string) => (await screen.findByText(label)).nextSibling?.textContent;
    expect(await fact('责任领导')).toBe('张三');
    expect(await fact('投资额')).toBe('1,234,567,890.123456789');
    expect(await fact('现场核查')).toBe('否');
    expect(await fact('开始时间')).toBe('08:30');
    expect(await fact('备注')).toBe('长文');
    expect(screen.getByText(/不在门户中显示/).textContent).toContain('现场照片（媒体文件）');
  });

  it('are columns of the list and filters, long texts and further ones only when chosen [BX-13]', async () => {
    const { wrapper, sent } = portal(
      personWith({ targets: ['find'] }),
      () => ({
        body: [{ id: 't1', version: 1, name: '养护里程', ...values }],
        headers: { 'content-range': 'targets 0-0/1' },
      }),
      added('targets'),
    );
    render(
      <ThemesContext.Provider value={{ lightTheme: theme }}>
        <ThemeProvider>
          <ResourceContextProvider value="targets">
            <PortalList
              columns={[{ source: 'name', text: ({ name }: Target) => name }]}
              sort={{ field: 'name', order: 'ASC' }}
            />
          </ResourceContextProvider>
        </ThemeProvider>
      </ThemesContext.Provider>,
      { wrapper },
    );
    const table = await screen.findByRole('table');
    const heads = () =>
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent);
    await waitFor(() => expect(heads()).toContain('责任领导'));
    for (const label of ['备注', '开工日期']) expect(heads()).not.toContain(label);
    expect(within(table).getByText('1,234,567,890.123456789')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '添加筛选' }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: '投资额（不低于）' }));
    fireEvent.change(await screen.findByLabelText('投资额（不低于）'), { target: { value: '20' } });
    await waitFor(() =>
      expect(sent.some(({ url }) => url.includes('"amount_gte":"20"'))).toBe(true),
    );
  });
});
