import { fireEvent, render, screen } from '@testing-library/react';

import type { Process } from '../../src/api/records';
import { CloseButton } from '../../src/processes/CloseButton';
import type { Sent } from '../support/network';
import { personWith, portal } from '../support/portal';

const process: Process = {
  id: 'p',
  version: 3,
  year: 2024,
  occasion: { id: 'o', name: '年终考核' },
  state: 'open',
  opensOn: null,
  closesOn: null,
};

const office = personWith({ processes: ['find', 'close'], 'assessment-records': ['find'] });

const counting = ({ url }: Sent) => {
  const total = url.includes('"draft"') ? 12 : url.includes('"submitted"') ? 5 : 0;
  return { body: [], headers: { 'content-range': `assessment-records 0-0/${total}` } };
};

describe('closing a process', () => {
  it('asks first, and says how much of the scoring is not done [PM-8]', async () => {
    const { wrapper, sent } = portal(office, counting);
    render(<CloseButton process={process} />, { wrapper });
    fireEvent.click(await screen.findByRole('button', { name: '关闭流程' }));
    const dialog = await screen.findByRole('dialog');
    const text = '尚有 12 条考核记录未评分，5 条已评分未归档。';
    await screen.findByText(
      (_content, element) => element?.textContent === `${text}关闭后不再接受评分。确认关闭？`,
    );
    expect(dialog.textContent).toContain(text);
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '确定' }));
    await screen.findByRole('button', { name: '关闭流程' });
    expect(sent.filter(({ url }) => url.endsWith('/close'))).toHaveLength(1);
  });
});
