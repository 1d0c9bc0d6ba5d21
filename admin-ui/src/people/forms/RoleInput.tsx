import { useQuery } from '@tanstack/react-query';
import { SelectInput, required, useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';

interface Role {
  id: string;
  name: string;
}

/** One of the roles there are to give; only for who may give them. */
export const RoleInput = ({ needed = false }: { needed?: boolean }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { data, isPending } = useQuery({
    queryKey: ['people', 'roles'],
    queryFn: () => provider.read<Role[]>('people/roles'),
  });
  return (
    <SelectInput
      source="role"
      label="resources.people.fields.role"
      choices={data ?? []}
      isPending={isPending}
      {...(needed ? { validate: required() } : {})}
    />
  );
};
