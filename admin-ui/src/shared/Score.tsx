import { twoPlaces } from '@milepost/domain/exact/text';

import { Decimal } from './Decimal';

interface Props {
  value: string | null | undefined;
  unit?: string | null | undefined;
}

/** Points as people read them, with two places at most; the exact figure is in the title. */
export const Score = ({ value, unit }: Props) => {
  const short = value === null || value === undefined ? value : twoPlaces(value);
  return (
    <span title={value ?? undefined}>
      <Decimal value={short} unit={unit} />
    </span>
  );
};
