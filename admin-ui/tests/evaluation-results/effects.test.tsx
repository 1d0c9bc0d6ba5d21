import { render, screen } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';

import { i18nProvider } from '../../src/app/i18n';
import { Effects } from '../../src/evaluation-results/Effects';
import type { ExplainedRecord } from '../../src/evaluation-results/types';

const record = (id: string, effect: string | null): ExplainedRecord => ({
  id,
  itemCode: 'S99',
  name: '较大及以上生产安全事故',
  targetType: { id: 's', code: 'safety', name: '安全生产' },
  occasion: { id: 'y', code: 'yearEnd', name: '年终考核' },
  points: '0',
  score: '0',
  suggestedScore: null,
  verifiedValue: null,
  targetValue: null,
  targetVersion: 1,
  publishedVersion: 1,
  reason: null,
  effect,
  breakdown: null,
  scoredBy: null,
  archivedAt: null,
  target: { id: 't' },
  factsOrigin: 'scored',
  documents: [],
});

const shown = (effects: string[], records: ExplainedRecord[]): (string | null)[] => {
  render(
    <I18nContextProvider value={i18nProvider}>
      <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
        <Effects effects={effects} records={records} />
      </MemoryRouter>
    </I18nContextProvider>,
  );
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
};

describe('the vetoes of a result', () => {
  it('say what they do and which item triggered them [BX-1]', () => {
    const records = [record('a', null), record('b', 'gradeCap:良好')];
    expect(shown(['gradeCap:良好'], records)).toEqual([
      '限定等次：最高为“良好” 触发事项：S99 较大及以上生产安全事故 · 年终考核',
    ]);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/assessment-records/b/show');
  });

  it('have words for every effect, none as a code [BX-1]', () => {
    const all = ['zeroItem', 'zeroType', 'zeroTotal', 'excludeFromAwards'];
    expect(shown(all, [])).toEqual(['该项计零分', '该类目标计零分', '总分计零分', '取消评优资格']);
  });
});
