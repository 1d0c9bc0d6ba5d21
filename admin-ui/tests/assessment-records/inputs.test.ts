import { missing, notNumbers, triable, unplaced } from '../../src/assessment-records/faults';
import { draftOf, inputsOf, partsOf, tidied } from '../../src/assessment-records/inputs';
import { stagesOf } from '../../src/assessment-records/method-params';
import { viewOf } from '../../src/shared/methods/views';

const empty = draftOf(null);
const countsByGroup = ({ kind, params }: { kind: string; params: object }) =>
  viewOf(kind)?.events?.grouped({ ...params });
const event = (points: string, note = '', group = '') => ({ points, note, group });
const judged = { kind: 'judged', params: { grades: { 优秀: '1', 合格: '0.6' } } };
const deduct = { kind: 'deduct', params: {} };

describe('what a method asks of the scorer', () => {
  it('asks for events of a formula only where it reads their points [FM-2]', () => {
    const formula = (expression: string) => ({ kind: 'formula', params: { expression } });
    expect(partsOf(formula('points * rate'))).toEqual([]);
    expect(partsOf(formula('points - eventPoints'))).toEqual(['events']);
  });

  it('takes a grade or a value for a judged item with grades, a value for one without [FM-2]', () => {
    expect(partsOf(judged)).toEqual(['grade', 'value']);
    expect(partsOf({ kind: 'judged', params: {} })).toEqual(['value']);
  });

  it('asks nothing where the verified value says it all [FM-2]', () => {
    expect(partsOf({ kind: 'proportional', params: {} })).toEqual([]);
    expect(partsOf(null)).toEqual([]);
  });

  it('asks for the group of events only where the highest of each group counts [FM-2]', () => {
    expect(countsByGroup({ kind: 'bonus', params: { cap: '5', highestPerGroup: true } })).toBe(
      true,
    );
    expect(countsByGroup({ kind: 'bonus', params: { cap: '5' } })).toBe(false);
    expect(countsByGroup(deduct)).toBe(false);
  });

  it('names the stages of a milestone with their shares [FM-2]', () => {
    const stages = [
      { code: '立项', share: '0.4' },
      { code: '交工', share: '0.6' },
    ];
    expect(stagesOf({ kind: 'milestone', params: { stages } })).toEqual(stages);
  });
});

describe('what is sent of the form', () => {
  it('leaves out what the method does not take and what is blank [FM-2]', () => {
    const draft = { ...empty, events: [event('1'), event('', ' ')], grade: '优秀', value: '3' };
    expect(inputsOf(deduct, draft)).toEqual({ events: [{ points: '1' }] });
    expect(inputsOf(judged, draft)).toEqual({ grade: '优秀' });
    expect(inputsOf(judged, { ...draft, grade: '' })).toEqual({ value: '3' });
  });

  it('keeps group and reason of an event [FM-2]', () => {
    const bonus = { kind: 'bonus', params: { highestPerGroup: true } };
    expect(inputsOf(bonus, { ...empty, events: [event('2', '全国先进', '国家级')] })).toEqual({
      events: [{ points: '2', group: '国家级', note: '全国先进' }],
    });
  });

  it('says nothing of a constraint nobody decided on [FM-2]', () => {
    const constraint = { kind: 'constraint', params: {} };
    expect(inputsOf(constraint, empty)).toEqual({});
    expect(inputsOf(constraint, { ...empty, met: false })).toEqual({ met: false });
  });

  it('opens again with what was scored before [FM-2]', () => {
    const inputs = { events: [{ points: '1', group: '甲', note: '乙' }] };
    expect(inputsOf(deduct, draftOf(inputs))).toEqual(inputs);
  });
});

describe('errors about the form', () => {
  it('stand at the line they are about [FM-2]', () => {
    const draft = { ...empty, events: [event('1'), event('一分'), event('', '迟报')] };
    expect(notNumbers(draft, '9')).toEqual({ 'inputs.events.1.points': 'shared.notANumber' });
    expect(missing(['events'], draft)).toEqual({ 'inputs.events.2.points': 'shared.required' });
  });

  it('demand an answer to a constraint [FM-2]', () => {
    expect(Object.keys(missing(['met'], empty))).toEqual(['inputs.met']);
    expect(missing(['met'], { ...empty, met: false })).toEqual({});
  });

  it('without a field of their own are listed, those with one are not [FM-2]', () => {
    const draft = { ...empty, events: [event('1')] };
    const faults = {
      score: 'a',
      reason: 'b',
      'inputs.events.0.points': 'c',
      'inputs.events.5.points': 'd',
      inputs: 'e',
      'inputs.grade': 'f',
    };
    expect(unplaced(faults, ['events'], draft)).toEqual(['d', 'e', 'f']);
  });

  it('do not stop the preview of what is typed so far [FM-2]', () => {
    const draft = { ...empty, events: [event('1'), event('-'), event('')], value: '3.' };
    expect(triable(draft)).toMatchObject({ events: [event('1')], value: '' });
  });

  it('count lines as the server does, without the blank ones [FM-2]', () => {
    expect(tidied({ ...empty, events: [event(''), event('2')] }).events).toEqual([event('2')]);
  });
});
