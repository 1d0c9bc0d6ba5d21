import { render, screen } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';

import { i18nProvider } from '../../src/app/i18n';
import { Light } from '../../src/shared/Light';

const shown = (light: 'green' | 'yellow' | 'red' | null) => {
  const { container, unmount } = render(
    <I18nContextProvider value={i18nProvider}>
      <Light light={light} />
    </I18nContextProvider>,
  );
  const shape = container.querySelector('svg path')?.getAttribute('d');
  const word = container.textContent;
  unmount();
  return { shape, word };
};

describe('a light', () => {
  it('tells its state by a word and by a shape of its own, not only by a colour [PM-11]', () => {
    const all = ([null, 'green', 'yellow', 'red'] as const).map(shown);
    expect(all.map(({ word }) => word)).toEqual(['未评估', '正常', '滞后', '严重滞后']);
    expect(new Set(all.map(({ shape }) => shape)).size).toBe(4);
    expect(all.every(({ shape }) => shape)).toBe(true);
  });

  it('hides its icon from screen readers, which read the word', () => {
    render(
      <I18nContextProvider value={i18nProvider}>
        <Light light="red" />
      </I18nContextProvider>,
    );
    expect(screen.getByText('严重滞后').querySelector('svg')?.getAttribute('aria-hidden')).toBe(
      'true',
    );
  });
});
