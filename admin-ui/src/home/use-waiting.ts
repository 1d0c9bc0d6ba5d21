import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DataProvider } from 'react-admin';

import type { CardSpec } from './cards';

interface Waiting {
  total: number;
  /** How many of them are not of the chosen year. */
  elsewhere: number;
  /** The year whose list shows them: the chosen one, or else the newest in which any wait. */
  year: number;
}

/** How many records of a card wait; of `anyYear`, also those of other years, and of `also`. */
export function useWaiting(card: CardSpec, year: number, enabled: boolean) {
  const provider = useDataProvider();
  return useQuery({
    queryKey: [card.resource, 'waiting', card.key, card.filter, year],
    enabled,
    queryFn: () => waiting(provider, card, year),
  });
}

async function waiting(provider: DataProvider, card: CardSpec, year: number): Promise<Waiting> {
  const resources = [card.resource, ...(card.also ? [card.also] : [])];
  const sum = async (part: object) => {
    const answers = await Promise.all(resources.map((one) => count(provider, one, card, part)));
    const total = answers.reduce((all, answer) => all + answer.total, 0);
    return { total, newest: Math.max(...answers.map(({ newest }) => newest)) };
  };
  const here = await sum(card.yearless ? {} : { year });
  if (!card.anyYear) return { total: here.total, elsewhere: 0, year };
  const all = await sum({});
  const elsewhere = all.total - here.total;
  return {
    total: all.total,
    elsewhere,
    year: here.total > 0 || elsewhere === 0 ? year : all.newest,
  };
}

async function count(provider: DataProvider, resource: string, card: CardSpec, part: object) {
  const { data, total = 0 } = await provider.getList<{ id: string; year?: number }>(resource, {
    filter: { ...card.filter, ...part },
    pagination: { page: 1, perPage: 1 },
    sort: card.anyYear ? { field: 'year', order: 'DESC' } : { field: 'id', order: 'ASC' },
  });
  return { total, newest: data[0]?.year ?? 0 };
}
