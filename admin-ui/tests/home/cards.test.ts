import { cardAddress, cardsFor } from '../../src/home/cards';
import { homeMessages } from '../../src/home/messages';

const offices = ['decision', 'functional', 'performance', 'execution', 'administration'] as const;

describe('home', () => {
  it('leads from each figure to the list with the same filter and year', () => {
    const [card] = cardsFor('execution', '2024-11-09');
    expect(card && decodeURIComponent(cardAddress(card, 2024))).toBe(
      '/progress-reports?year=2024&filter={"state":"draft","dueOn_gte":"2024-11-10","dueOn_lte":"2024-11-17"}',
    );
  });

  it('shows no office a figure twice, and has a text for each', () => {
    const texts: Record<string, string> = homeMessages.zh.cards;
    for (const office of offices) {
      const keys = cardsFor(office, '2024-11-09').map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => !texts[key])).toEqual([]);
    }
  });

  it('shows administrators no scores', () => {
    const resources = cardsFor('administration', '2024-11-09').map(({ resource }) => resource);
    expect(resources).not.toContain('assessment-records');
    expect(resources).not.toContain('evaluation-results');
  });
});
