import { render } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';

import type { Target } from '../../src/api/records';
import { i18nProvider } from '../../src/app/i18n';
import { hiddenCause } from '../../src/targets/light-reason';
import { LightCell } from '../../src/targets/LightCell';

type Lit = Pick<Target, 'light' | 'lightReason'>;

const overdue: Lit = {
  light: 'red',
  lightReason: { code: 'reportOverdue', params: { overdueDays: '12' } },
};
const behind: Lit = {
  light: 'red',
  lightReason: { code: 'farBehind', params: { behind: '31.5' } },
};

describe('the light in a list', () => {
  it('says in text why it is red where the progress does not show it [PM-11]', () => {
    const { container } = render(
      <I18nContextProvider value={i18nProvider}>
        <LightCell target={overdue as Target} />
      </I18nContextProvider>,
    );
    expect(container.textContent).toBe('严重滞后进展报告已逾期 12 天。');
  });

  it('says no more than the light where the progress beside it shows it', () => {
    expect(hiddenCause(behind, (key) => key)).toBeNull();
    expect(hiddenCause({ light: null, lightReason: null }, (key) => key)).toBeNull();
  });
});
