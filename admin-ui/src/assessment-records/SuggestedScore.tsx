import type { AssessmentRecord } from '../api/records';
import { Decimal } from '../shared/Decimal';
import { useSuggestion } from './use-suggestion';

/** What the method gives: kept with a submitted record, asked for while it is open. */
export const SuggestedScore = ({ record }: { record: AssessmentRecord }) => {
  const { data } = useSuggestion(record);
  return <Decimal value={data?.score ?? record.suggestedScore} />;
};
