import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { DecompositionForm } from '../../src/province-targets/DecompositionForm';
import type { Part, Parts, ProvinceTarget } from '../../src/province-targets/types';
import type { Reply } from '../support/network';
import { personWith, portal } from '../support/portal';

const part = (id: string, name: string, more: Partial<Part> = {}): Part => ({
  ...{ id, version: 3, unit: { id, name, code: id }, itemCode: 'C04', state: 'draft', open: true },
  ...{ value: null, lastYear: null, equally: '50', byLastYear: null },
  ...more,
});
const whole = {
  ...{ id: 'w', version: 2, totalValue: '100', direction: 'higher', unitOfMeasure: '公里' },
  ...{ state: 'draft', way: null, overhangReason: null },
} as ProvinceTarget;
const data: Parts = {
  ...{ verdict: 'short', sum: '0', difference: '100', units: 2 },
  parts: [part('a', '甲市'), part('b', '乙市')],
};

function form(reply: Reply, capabilities = ['decompose']) {
  const me = personWith({ 'province-targets': capabilities });
  const { wrapper, sent } = portal(me, () => reply);
  render(<DecompositionForm whole={whole} data={data} />, { wrapper });
  const divided = () => sent.filter(({ url }) => url.endsWith('/decompose'));
  return { divided };
}

const cell = (unit: string) => screen.findByLabelText<HTMLInputElement>(`${unit}的分解值`);
const type = async (unit: string, value: string) =>
  fireEvent.change(await cell(unit), { target: { value } });
const confirm = async () =>
  fireEvent.click(await screen.findByRole('button', { name: '确认分解' }));

describe('the grid of a whole over units', () => {
  it('fills in equally, and sends every part as text with the version seen [PM-15]', async () => {
    const { divided } = form({ body: { ...whole, version: 3 } });
    fireEvent.click(await screen.findByRole('button', { name: '平均分配' }));
    await screen.findByText(/与全省总量 100 公里 一致/);
    await confirm();
    await waitFor(() => expect(divided()).toHaveLength(1));
    expect(divided()[0]?.body).toEqual({
      version: 2,
      parts: [
        { id: 'a', version: 3, value: '50' },
        { id: 'b', version: 3, value: '50' },
      ],
      way: 'equally',
      overhangReason: null,
    });
  });

  it('asks for a value of each unit before anything is sent [PM-15]', async () => {
    const { divided } = form({ body: whole });
    await type('甲市', '100');
    await confirm();
    await screen.findByText('必填');
    expect(divided()).toEqual([]);
  });

  it('shows the server’s error in the unit’s row and keeps what was typed [PM-15]', async () => {
    form({
      status: 409,
      body: { message: '该记录已被他人修改', errors: { 'parts.1.value': '乙市的目标已被修改' } },
    });
    await type('甲市', '６0.5');
    await type('乙市', '39.5');
    await confirm();
    await screen.findByText('乙市的目标已被修改');
    expect((await cell('甲市')).value).toBe('60.5');
    expect((await cell('乙市')).getAttribute('aria-invalid')).toBe('true');
  });

  it('is read only for whoever may not divide [PM-15]', async () => {
    form({ body: whole }, ['parts']);
    await screen.findByText('甲市');
    expect(screen.queryByLabelText('甲市的分解值')).toBeNull();
    expect(screen.queryByRole('button', { name: '确认分解' })).toBeNull();
  });

  it('keeps what was typed and is not told as done when the session is over [PM-15]', async () => {
    const { divided } = form({ status: 401, body: { message: '请先登录。' } });
    await type('甲市', '40');
    await type('乙市', '60');
    await confirm();
    await waitFor(() => expect(divided().length).toBeGreaterThan(0));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect((await cell('甲市')).value).toBe('40');
  });
});
