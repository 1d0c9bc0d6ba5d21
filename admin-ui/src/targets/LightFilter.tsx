import { useTranslate } from 'react-admin';

import { ChipFilter } from '../shared/ChipFilter';

const colours = ['red', 'yellow', 'green'] as const;

/** The lights as chips, in words. */
export const LightFilter = () => {
  const translate = useTranslate();
  return (
    <ChipFilter
      source="light"
      label={translate('shared.light')}
      choices={colours.map((colour) => ({
        value: colour,
        text: translate(`shared.lights.${colour}`),
      }))}
    />
  );
};
