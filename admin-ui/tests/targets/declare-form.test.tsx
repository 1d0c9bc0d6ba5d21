import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ResourceContextProvider } from 'react-admin';

import type { Target } from '../../src/api/records';
import { DeclareForm } from '../../src/targets/DeclareForm';
import type { Reply } from '../support/network';
import { personWith, portal } from '../support/portal';

const target = {
  id: 't1',
  version: 3,
  state: 'draft',
  unitOfMeasure: '公里',
  targetValue: null,
  basis: null,
  measures: null,
} as Target;

const page = (
  <ResourceContextProvider value="targets">
    <DeclareForm target={target} />
  </ResourceContextProvider>
);

function declare(reply: Reply) {
  const { wrapper, sent } = portal(personWith({ targets: ['save', 'declare'] }), () => reply);
  const { rerender } = render(page, { wrapper });
  fireEvent.change(screen.getByLabelText('目标值'), { target: { value: '１,２00' } });
  fireEvent.change(screen.getByLabelText('申报依据'), { target: { value: '规划' } });
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }));
  /** As when anything else on the page changes. */
  const drawAgain = () =>
    rerender(
      <ResourceContextProvider value="targets">
        <DeclareForm target={{ ...target }} />
      </ResourceContextProvider>,
    );
  return { sent, drawAgain };
}

describe('declaration', () => {
  it('shows the server’s error beside its field and keeps what was typed [EX-1]', async () => {
    const { drawAgain } = declare({
      status: 400,
      body: { message: '有误', errors: { targetValue: '必须大于 0。' } },
    });
    await screen.findByText('必须大于 0。');
    drawAgain();
    expect(screen.queryByText('必须大于 0。')).not.toBeNull();
    const input = screen.getByLabelText<HTMLInputElement>('目标值');
    expect(input.value).toBe('1,200');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('sends the value as typed, as text, with the version seen [EX-1]', async () => {
    const { sent } = declare({ body: { ...target, version: 4 } });
    const declared = () => sent.find(({ url }) => url.endsWith('/declare'));
    await waitFor(() => expect(declared()).toBeDefined());
    expect(declared()?.body).toEqual({
      targetValue: '1,200',
      basis: '规划',
      measures: '',
      version: 3,
    });
  });

  it('keeps a draft without declaring it, and shows what was noted at its fields [EX-1]', async () => {
    const returned: Target = {
      ...target,
      state: 'returned',
      returnNotes: { targetValue: '低于上年' },
    };
    const { wrapper, sent } = portal(personWith({ targets: ['save', 'declare'] }), () => ({
      status: 400,
      body: { message: '有误', errors: { basis: '内容过长' } },
    }));
    render(
      <ResourceContextProvider value="targets">
        <DeclareForm target={returned} />
      </ResourceContextProvider>,
      { wrapper },
    );
    await screen.findByText('审核意见：低于上年');
    fireEvent.change(screen.getByLabelText('推进措施'), { target: { value: '按月调度' } });
    fireEvent.click(await screen.findByRole('button', { name: '保存草稿' }));
    await screen.findByText('内容过长');
    const saved = sent.find(({ url }) => url.endsWith('/save'));
    expect(saved?.body).toMatchObject({ measures: '按月调度', version: 3 });
  });
});
