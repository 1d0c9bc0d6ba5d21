import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Create, Loading, SelectInput, SimpleForm } from 'react-admin';
import { required, useDataProvider, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import { formatDecimal } from '../shared/format';
import { FormGuard } from '../shared/FormGuard';
import { useYear } from '../shared/year';
import type { Candidate } from './types';
import { WholeFields, wholeOf } from './WholeFields';

const base = 'resources.province-targets';

/** Draws up a total for an indicator whose values add up; it is divided on its page. */
export const ProvinceTargetCreate = () => {
  const { year } = useYear();
  const translate = useTranslate();
  const { data: candidates, error } = useCandidates(year);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!candidates) return <Loading />;
  const transform = (values: Record<string, unknown>) => {
    const chosen = candidates.find(({ id }) => id === values['item']);
    const item = { itemCode: chosen?.itemCode ?? '', targetType: chosen?.targetType.id ?? '' };
    return { year, ...item, ...wholeOf(values) };
  };
  return (
    <Create title={translate(`${base}.create`, { year })} redirect="show" transform={transform}>
      {candidates.length === 0 ? (
        <Alert severity="info">{translate(`${base}.noCandidates`)}</Alert>
      ) : (
        <SimpleForm sx={{ maxWidth: 560 }} defaultValues={{ places: 2 }}>
          <FormGuard />
          <ItemInput candidates={candidates} />
        </SimpleForm>
      )}
    </Create>
  );
};

function useCandidates(year: number) {
  const provider = useDataProvider<MilepostProvider>();
  return useQuery({
    queryKey: ['province-targets', 'candidates', year],
    queryFn: () =>
      provider.read<Candidate[]>(
        `province-targets/candidates?filter=${encodeURIComponent(JSON.stringify({ year }))}`,
      ),
    retry: false,
  });
}

/** The item; choosing one fills in its name and shows the sum of the units beside it. */
const ItemInput = ({ candidates }: { candidates: Candidate[] }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const item: unknown = useWatch({ name: 'item' });
  const chosen = candidates.find(({ id }) => id === item);
  const choices = candidates.map((one) => ({
    id: one.id,
    name: translate(`${base}.candidate`, {
      ...{ code: one.itemCode, name: one.name, units: one.units },
      unit: one.unitOfMeasure ?? '',
    }),
  }));
  const choose = (id: unknown) => {
    const found = candidates.find((one) => one.id === id);
    if (found) setValue('name', found.name, { shouldDirty: true });
  };
  return (
    <>
      <SelectInput
        source="item"
        label={`${base}.item`}
        choices={choices}
        validate={required()}
        helperText={`${base}.itemHelp`}
        onChange={(event: { target?: { value?: unknown } }) => choose(event.target?.value)}
        fullWidth
      />
      {chosen ? (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate(`${base}.candidateNow`, {
            value: formatDecimal(chosen.value),
            lastYear: formatDecimal(chosen.lastYear),
          })}
        </Typography>
      ) : null}
      <WholeFields unit={chosen?.unitOfMeasure} />
    </>
  );
};
