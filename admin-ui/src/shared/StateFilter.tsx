import { useResourceContext, useTranslate } from 'react-admin';

import { ChipFilter } from './ChipFilter';

/** The states of the listed resource as chips. */
export const StateFilter = ({ states }: { states: readonly string[] }) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return (
    <ChipFilter
      source="state"
      label={translate('shared.state')}
      choices={states.map((state) => ({
        value: state,
        text: translate(`resources.${resource}.states.${state}`),
      }))}
    />
  );
};
