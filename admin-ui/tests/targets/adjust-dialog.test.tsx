import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { AdjustDialog } from '../../src/targets/AdjustDialog';
import type { Reply, Sent } from '../support/network';
import { personWith, portal } from '../support/portal';

const target = {
  ...{ id: 't1', version: 3, targetValue: '90', basis: '规划', measures: null },
  unitOfMeasure: '%',
};
const now = { ...target, version: 4, targetValue: '95', measures: '按月调度' };

/** Somebody else has adjusted the target while the dialog was open. */
function reply({ url, body }: Sent): Reply {
  if (!url.endsWith('/adjust')) return { body: now };
  const { version } = body as { version: number };
  return version === 4
    ? { body: { ...now, version: 5 } }
    : { status: 409, body: { message: '该记录已有新的修改，请刷新后重试。' } };
}

it('a stale adjustment is told in the dialog, with what stands there now; only what was typed is sent [PM-14]', async () => {
  const { wrapper, sent } = portal(personWith({ targets: ['adjust'] }), reply);
  const onClose = jest.fn();
  render(<AdjustDialog target={target} onClose={onClose} />, { wrapper });
  const dialog = within(await screen.findByRole('dialog'));
  const field = (label: RegExp) => dialog.getByLabelText<HTMLInputElement>(label);
  fireEvent.change(field(/^目标值/), { target: { value: '92' } });
  const confirm = () => fireEvent.click(dialog.getByRole('button', { name: '确定' }));
  confirm();
  await dialog.findByText(/该记录已有新的修改/);
  await dialog.findByText('系统中现有内容：95');
  expect([field(/^目标值/).value, field(/^推进措施/).value]).toEqual(['92', '按月调度']);
  confirm();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const last = sent.filter(({ url }) => url.endsWith('/adjust')).at(-1);
  expect(last?.body).toMatchObject({ version: 4, targetValue: '92' });
  expect(last?.body).not.toHaveProperty('measures');
});
