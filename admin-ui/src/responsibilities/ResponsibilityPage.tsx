import Alert from '@mui/material/Alert';
import { Form, Title, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { UnitInput } from '../shared/UnitInput';
import { useMe } from '../shared/use-me';
import { UnitResponsibilities } from './UnitResponsibilities';

const base = 'resources.responsibilities';

/** 责任分解 of a unit: one's own, or the one chosen by whoever sees several. */
export const ResponsibilityPage = () => {
  const translate = useTranslate();
  const { me } = useMe();
  if (!me) return null;
  return (
    <>
      <Title title={translate(`${base}.name`, { smart_count: 2 })} />
      {me.office === 'execution' && me.unit ? (
        <UnitResponsibilities unit={me.unit.id} />
      ) : (
        <Form>
          <UnitInput source="unit" />
          <OfChosenUnit />
        </Form>
      )}
    </>
  );
};

const OfChosenUnit = () => {
  const translate = useTranslate();
  const unit: unknown = useWatch({ name: 'unit' });
  if (typeof unit !== 'string' || unit === '')
    return <Alert severity="info">{translate(`${base}.chooseUnit`)}</Alert>;
  return <UnitResponsibilities key={unit} unit={unit} />;
};
