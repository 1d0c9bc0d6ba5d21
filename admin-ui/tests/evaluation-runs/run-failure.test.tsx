import { render, screen } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';

import { i18nProvider } from '../../src/app/i18n';
import { RunFailure } from '../../src/evaluation-runs/RunFailure';

const shown = (run: Parameters<typeof RunFailure>[0]['run']) =>
  render(
    <I18nContextProvider value={i18nProvider}>
      <RunFailure run={run} />
    </I18nContextProvider>,
  );

describe('a run that did not finish', () => {
  it('names each unit whose records are not archived, with the targets [PM-6]', () => {
    const units = [
      { id: 'a', code: 'glj', name: '公路管理局' },
      { id: 'b', code: 'hdj', name: '航道管理局' },
    ];
    shown({
      failure: '2 条考核记录尚未归档',
      missing: units.map((unit) => ({ unit, targets: ['1.1 新改建农村公路', '2.1 安全生产'] })),
    });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '公路管理局：1.1 新改建农村公路、2.1 安全生产',
      '航道管理局：1.1 新改建农村公路、2.1 安全生产',
    ]);
  });

  it('gives the reason where nothing is missing', () => {
    shown({ failure: '绩效模型没有适用单位', missing: null });
    expect(screen.getByText('未完成原因：绩效模型没有适用单位')).toBeTruthy();
  });
});
