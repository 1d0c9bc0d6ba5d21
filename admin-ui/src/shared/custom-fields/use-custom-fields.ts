import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { learnLabels } from '../../i18n/added-labels';
import type { AllCustomFields, CustomFields } from './types';

const none: CustomFields = { fields: [], leftOut: [] };
const MINUTES = 60_000;

/** What was added to a resource without code; nothing until the server has answered. */
export function useCustomFields(resource: string): CustomFields {
  const provider = useDataProvider<MilepostProvider>();
  const { data } = useQuery({
    queryKey: ['custom-fields'],
    queryFn: async () => {
      const all = await provider.read<AllCustomFields>('custom-fields');
      learnLabels(labelsOf(all));
      return all;
    },
    staleTime: 5 * MINUTES,
  });
  return data?.[resource] ?? none;
}

function labelsOf(all: AllCustomFields): [key: string, label: string][] {
  return Object.entries(all).flatMap(([resource, added]) =>
    [...(added?.fields ?? []), ...(added?.leftOut ?? [])].map(
      ({ name, label }): [string, string] => [`resources.${resource}.fields.${name}`, label],
    ),
  );
}
