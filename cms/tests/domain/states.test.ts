import {
  actionsFrom,
  appealStates,
  assessmentRecordStates,
  directionStates,
  evaluationRunStates,
  processStates,
  progressReportStates,
  separationFault,
  specialTaskStates,
  targetStates,
  transition,
  type StateTable,
} from '../../src/domain/states';

const TABLES: StateTable<string, string>[] = [
  targetStates,
  progressReportStates,
  processStates,
  assessmentRecordStates,
  evaluationRunStates,
  appealStates,
  specialTaskStates,
  directionStates,
];

type Path = [string, StateTable<string, string>, string, string[], string];

const PATHS: Path[] = [
  [
    'a target from draft to its second version [PM-14]',
    targetStates,
    'draft',
    [
      'save',
      'declare',
      'return',
      'save',
      'declare',
      'review',
      'publish',
      'revise',
      'publish',
      'close',
    ],
    'closed',
  ],
  [
    'a progress report that came back [EX-3]',
    progressReportStates,
    'draft',
    ['save', 'submit', 'return', 'save', 'submit', 'verify'],
    'verified',
  ],
  [
    'a process opened again and reset [PM-8]',
    processStates,
    'planned',
    ['open', 'close', 'open', 'reset'],
    'planned',
  ],
  [
    'a record archived, sent back, archived, voided [PM-5]',
    assessmentRecordStates,
    'draft',
    ['submit', 'archive', 'return', 'submit', 'archive', 'void'],
    'voided',
  ],
  [
    'a run up to publication and its successor [PM-6]',
    evaluationRunStates,
    'queued',
    ['start', 'start', 'finish', 'announce', 'publish', 'supersede'],
    'superseded',
  ],
  ['an appeal upheld [PM-13]', appealStates, 'lodged', ['accept', 'review', 'uphold'], 'upheld'],
  ['an appeal turned away at the door [PM-13]', appealStates, 'lodged', ['reject'], 'rejected'],
  [
    'a special task returned once [DA-2]',
    specialTaskStates,
    'draft',
    ['issue', 'start', 'report', 'return', 'report', 'accept', 'assess'],
    'assessed',
  ],
  [
    'a direction sent back once [DA-1]',
    directionStates,
    'issued',
    ['answer', 'sendBack', 'answer', 'close'],
    'closed',
  ],
];

describe('states', () => {
  test.each(PATHS)('leads %s', (_name, table, start, actions, end) => {
    const reached = actions.reduce((state, action) => {
      const next = transition(table, state, action, { reason: '数据有误' });
      return next.ok ? next.state : `${next.code} at ${state} by ${action}`;
    }, start);
    expect(reached).toBe(end);
  });

  test.each<[StateTable<string, string>, string, string]>([
    [assessmentRecordStates, 'archived', 'return'],
    [assessmentRecordStates, 'draft', 'void'],
    [targetStates, 'declared', 'return'],
    [processStates, 'open', 'reset'],
    [processStates, 'closed', 'open'],
    [appealStates, 'underReview', 'dismiss'],
    [progressReportStates, 'submitted', 'return'],
    [directionStates, 'answered', 'sendBack'],
  ])('asks for a reason to go back: $thing %s %s [PM-5] [PM-8] [PM-13]', (table, state, action) => {
    for (const reason of [undefined, null, '', '  \n'])
      expect(transition(table, state, action, { reason })).toEqual({
        ok: false,
        code: 'reasonRequired',
        params: { thing: table.thing, state, action },
      });
  });

  test.each<[StateTable<string, string>, string, string]>([
    [assessmentRecordStates, 'archived', 'submit'],
    [assessmentRecordStates, 'archived', 'save'],
    [assessmentRecordStates, 'voided', 'submit'],
    [assessmentRecordStates, 'voided', 'void'],
    [targetStates, 'published', 'declare'],
    [targetStates, 'closed', 'revise'],
    [evaluationRunStates, 'published', 'start'],
    [evaluationRunStates, 'superseded', 'publish'],
    [appealStates, 'rejected', 'accept'],
    [processStates, 'planned', 'close'],
    [targetStates, 'draft', 'constructor'],
    [targetStates, 'toString', 'declare'],
  ])(
    'refuses a step the table does not list: $thing %s %s [PM-5] [PM-13]',
    (table, state, action) => {
      expect(transition(table, state, action, { reason: '理由' })).toMatchObject({
        ok: false,
        code: 'wrongState',
      });
    },
  );

  test.each(TABLES)(
    'reaches every state of $thing from its first [PM-8]',
    ({ states, transitions: steps }) => {
      const reached = new Set(states.slice(0, 1));
      states.forEach(() => {
        for (const step of steps)
          if (step.from.some((from) => reached.has(from))) reached.add(step.to);
      });
      expect([...reached].sort()).toEqual([...states].sort());
    },
  );

  test('names the actions a state allows [PM-5]', () => {
    expect(actionsFrom(assessmentRecordStates, 'archived')).toEqual(['return', 'void']);
    expect(actionsFrom(assessmentRecordStates, 'voided')).toEqual([]);
  });

  test('keeps reporting, scoring and deciding in three hands [PM-13]', () => {
    const done = { report: ['li'], score: ['wang'] };
    expect(separationFault('wang', 'decide', done)?.params).toEqual({
      duty: 'decide',
      other: 'score',
    });
    expect(separationFault('li', 'score', done)?.key).toBe('sameActor');
    expect(separationFault('zhao', 'decide', done)).toBeNull();
    expect(separationFault('wang', 'score', done)).toBeNull();
  });
});
