import { render, screen } from '@testing-library/react';

import { cardsFor } from '../../src/home/cards';
import { CountCard } from '../../src/home/CountCard';
import { YearProvider } from '../../src/shared/year';
import type { Sent } from '../support/network';
import { personWith, portal } from '../support/portal';

/** Three declarations and one revision wait, all but one of the declarations in 2025. */
const waiting = ({ url }: Sent) => {
  const revisions = url.startsWith('/api/target-revisions');
  const total = url.includes('"year":') ? (revisions ? 0 : elsewhere ? 0 : 1) : revisions ? 1 : 3;
  return { body: [{ id: 'x', year: 2025 }], headers: { 'content-range': `x 0-0/${total}` } };
};
let elsewhere = false;

const capabilities = { targets: ['find', 'review'], 'target-revisions': ['find', 'review'] };

async function address(): Promise<string> {
  const me = personWith(capabilities);
  const { wrapper: Wrapper } = portal(me, waiting);
  const card = cardsFor('functional', '2024-11-09').find(({ key }) => key === 'toReview');
  if (!card) throw new Error('no card');
  const { unmount } = render(
    <Wrapper>
      <YearProvider me={me}>
        <CountCard card={card} />
      </YearProvider>
    </Wrapper>,
  );
  await screen.findByText('4');
  const href = screen.getByRole('link').getAttribute('href') ?? '';
  const text = screen.getByRole('link').textContent ?? '';
  unmount();
  return `${href} ${text}`;
}

describe('what waits for review', () => {
  it('counts revisions and other years, and leads to where it waits [PM-14]', async () => {
    elsewhere = false;
    expect(await address()).toBe('/review?year=2024&state=declared 待审核申报4其中其他年度 3 项');
    elsewhere = true;
    expect(await address()).toBe('/review?year=2025&state=declared 待审核申报4其中其他年度 4 项');
  });
});
