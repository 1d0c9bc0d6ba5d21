import type { Target } from '../api/records';
import { viewOf } from '../shared/methods/views';
import { EventsInput } from './EventsInput';
import type { PartProps } from './field';
import { partsOf } from './inputs';
import { JudgedInput } from './JudgedInput';
import { paramsOf } from './method-params';
import { MilestoneInput } from './MilestoneInput';
import { YesNoInput } from './YesNoInput';

interface Props extends PartProps {
  method: Target['method'];
  points: string | null;
}

/** What a method needs beside the values: events, accepted stages, a grade, yes or no. */
export const ScoreInputFields = ({ method, points, ...part }: Props) => {
  const parts = partsOf(method);
  const events = viewOf(method?.kind)?.events;
  const { draft, faults, onChange } = part;
  return (
    <>
      {parts.includes('events') && (
        <EventsInput
          {...part}
          title={events?.title ?? 'events'}
          grouped={events?.grouped(paramsOf(method)) ?? false}
        />
      )}
      {parts.includes('accepted') && <MilestoneInput {...part} method={method} />}
      {parts.includes('value') && <JudgedInput {...part} method={method} points={points} />}
      {parts.includes('met') && (
        <YesNoInput
          name="met"
          value={draft.met}
          fault={faults['inputs.met']}
          onChange={(met) => onChange({ met })}
        />
      )}
      {parts.includes('triggered') && (
        <YesNoInput
          name="triggered"
          value={draft.triggered}
          fault={faults['inputs.triggered']}
          onChange={(triggered) => onChange({ triggered })}
        />
      )}
    </>
  );
};
