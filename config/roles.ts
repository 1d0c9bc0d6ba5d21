type Scope =
  | 'all'
  | 'ownUnit'
  | 'ownUnitAndBelow'
  | 'unitsInCharge'
  | 'targetTypesInCharge'
  | 'assessedByOwnUnit'
  | 'ownTasks'
  | 'publishedOnly';

/** Rows are 'scope' or 'scope/within'; entries add up. */
interface Grant {
  rows: readonly (Scope | `${Scope}/${Scope}`)[];
  may: readonly string[];
}

interface Role {
  type: string;
  name: string;
  office: 'decision' | 'functional' | 'performance' | 'execution' | 'administration';
  grants: Readonly<Record<string, Grant>>;
}

type Rows = Grant['rows'];
const READ = ['find', 'findOne'];
const see = (rows: Rows, ...more: string[]): Grant => ({ rows, may: [...READ, ...more] });
const ALL: Rows = ['all'];
const PUBLISHED: Rows = ['publishedOnly'];
const UNIT_CHANGES = ['create', 'update', 'rename', 'move', 'retype', 'merge', 'close'];
/** Entering people is not giving roles: that is the security administrator's (SA-6). */
const STAFF = ['create', 'update', 'transfer', 'leave', 'template', 'check', 'import'];

const reference: Role['grants'] = {
  ...Object.fromEntries(
    [
      'appraisal-years',
      'assessment-types',
      'target-types',
      'occasions',
      'units',
      'unit-changes',
      'indicator-categories',
    ].map((plural) => [plural, see(ALL)]),
  ),
  indicators: see(ALL, 'history'),
};

/** What everybody who takes part in the appraisal reads. */
const appraisal: Role['grants'] = {
  ...reference,
  'framework-versions': see(ALL),
  processes: see(ALL),
  'evaluation-runs': see(PUBLISHED),
};

/** Targets and everything that belongs to them, within the same rows. */
const targets = (rows: Rows): Role['grants'] => ({
  targets: see(rows, 'export'),
  'target-revisions': see(rows),
  'target-versions': see(rows),
  'progress-reports': see(rows),
  'work-documents': see(rows, 'file'),
  responsibilities: see(rows),
});

/** Province-wide targets: drawing up and dividing them over units. */
const DIVIDE = ['create', 'update', 'remove', 'decompose', 'reopen', 'parts', 'candidates'];

const leader = (rows: Rows): Role['grants'] => ({
  ...appraisal,
  ...targets(rows),
  'assessment-records': see(rows),
  'evaluation-schemes': see(PUBLISHED),
  activities: see(rows),
});

/** A department that assesses: follows, returns and verifies, and scores. */
const assessor = (rows: Rows, activities: Rows): Role['grants'] => ({
  ...appraisal,
  ...targets(rows),
  targets: see(rows, 'queue', 'peers', 'adjust', 'return', 'review', 'export'),
  'target-revisions': see(rows, 'return', 'review'),
  'progress-reports': see(rows, 'return', 'verify'),
  'province-targets': see(rows, 'parts'),
  'assessment-records': see(rows, 'suggestion', 'submit'),
  'evaluation-results': see(PUBLISHED, 'explanation'),
  activities: see(activities),
});

const execution: Role['grants'] = {
  ...appraisal,
  ...targets(['ownUnit']),
  people: see(['ownUnit'], 'tasks', 'handOver'),
  'staff-entries': see(['ownUnit']),
  targets: see(['ownUnit'], 'save', 'declare', 'assign', 'export', 'template', 'import'),
  'target-systems': see(['ownUnit'], 'items', 'letter'),
  'target-revisions': see(['ownUnit'], 'create', 'save', 'declare', 'withdraw'),
  'progress-reports': see(['ownUnit'], 'save', 'submit'),
  'work-documents': see(['ownUnit'], 'file', 'create'),
  'assessment-records': see(['ownUnit/publishedOnly']),
  'evaluation-results': see(PUBLISHED, 'explanation'),
  activities: see(['ownUnit']),
};

const IN_CHARGE: Rows = ['targetTypesInCharge'];
const departments = assessor(IN_CHARGE, IN_CHARGE);

/** A department that sets the targets of its own type besides (FM-1). */
const functional = (type: string, name: string): Role => ({
  type,
  name,
  office: 'functional',
  grants: {
    ...departments,
    targets: see(
      IN_CHARGE,
      ...['queue', 'peers', 'adjust', 'return', 'review', 'set', 'allot'],
      ...['export', 'template', 'import'],
    ),
    'province-targets': see(IN_CHARGE, ...DIVIDE),
    'target-revisions': see(
      IN_CHARGE,
      ...['create', 'save', 'declare', 'withdraw', 'return', 'review'],
    ),
  },
});

/** The roles of an empty database; afterwards they live there and are edited in the Strapi admin. */
const roles: readonly Role[] = [
  {
    type: 'principalLeader',
    name: '厅主要领导',
    office: 'decision',
    grants: {
      ...leader(ALL),
      'province-targets': see(ALL, 'parts'),
      'target-systems': see(ALL, 'items', 'letter'),
      'evaluation-results': see(ALL, 'explanation'),
    },
  },
  {
    type: 'deputyLeader',
    name: '厅分管领导',
    office: 'decision',
    grants: {
      ...leader(['unitsInCharge/targetTypesInCharge']),
      'province-targets': see(['targetTypesInCharge'], 'parts'),
      'target-systems': see(['unitsInCharge'], 'items'),
      'assessment-records': see(['unitsInCharge/targetTypesInCharge'], 'suggestion', 'submit'),
      'evaluation-results': see(['unitsInCharge/publishedOnly'], 'explanation'),
    },
  },
  functional('safety', '安全管理'),
  functional('partyOffice', '党办厅办'),
  functional('discipline', '监察室'),
  {
    type: 'business',
    name: '业务管理',
    office: 'functional',
    grants: assessor(['assessedByOwnUnit'], ['ownUnit']),
  },
  {
    type: 'performanceOffice',
    name: '目标绩效办',
    office: 'performance',
    grants: {
      ...reference,
      ...targets(ALL),
      'appraisal-years': see(ALL, 'start'),
      units: see(ALL, 'update', 'retype', 'weigh', 'affected'),
      'unit-changes': see(ALL, 'withdraw'),
      people: see(ALL, 'tasks', 'handOver'),
      'staff-entries': see(ALL),
      'framework-versions': see(ALL),
      targets: see(ALL, 'queue', 'peers', 'adjust', 'return', 'review', 'publish', 'export'),
      'target-systems': see(ALL, 'items', 'letter'),
      'target-revisions': see(
        ALL,
        ...['create', 'save', 'declare', 'withdraw', 'return', 'review', 'publish'],
      ),
      'progress-reports': see(ALL, 'return'),
      'province-targets': see(ALL, ...DIVIDE),
      processes: see(ALL, 'create', 'open', 'close'),
      'assessment-records': see(ALL, 'suggestion', 'submit', 'archive', 'return', 'void'),
      'evaluation-schemes': see(ALL),
      'evaluation-runs': see(ALL, 'create', 'announce', 'publish'),
      'evaluation-results': see(ALL, 'explanation'),
      activities: see(ALL),
    },
  },
  {
    type: 'systemAdmin',
    name: '系统管理员',
    office: 'administration',
    grants: {
      ...reference,
      units: see(ALL, ...UNIT_CHANGES, 'affected'),
      'unit-changes': see(ALL, 'withdraw'),
      people: see(ALL, ...STAFF, 'tasks', 'handOver'),
      'staff-entries': see(ALL, 'withdraw'),
    },
  },
  {
    type: 'securityAdmin',
    name: '安全管理员',
    office: 'administration',
    grants: {
      ...reference,
      people: see(ALL, 'roles', 'assignRole'),
      'staff-entries': see(ALL),
    },
  },
  {
    type: 'auditAdmin',
    name: '审计管理员',
    office: 'administration',
    grants: { ...reference, 'audit-entries': see(ALL) },
  },
  {
    type: 'directUnit',
    name: '厅直单位',
    office: 'execution',
    grants: {
      ...execution,
      'evaluation-results': see(['ownUnit/publishedOnly', 'publishedOnly'], 'explanation'),
    },
  },
  { type: 'cityBureau', name: '市州交通局', office: 'execution', grants: execution },
  { type: 'company', name: '三大公司', office: 'execution', grants: execution },
  {
    type: 'responsiblePerson',
    name: '责任人',
    office: 'execution',
    grants: {
      ...appraisal,
      ...targets(['ownTasks']),
      'progress-reports': see(['ownTasks'], 'save', 'submit'),
      'work-documents': see(['ownTasks'], 'file', 'create'),
      'assessment-records': see(['ownTasks/publishedOnly']),
      'evaluation-results': see(PUBLISHED),
    },
  },
];

export default {
  /** Toggles that every signed-in role and the public need to sign in and out. */
  signedIn: ['auth.logout', 'auth.changePassword', 'auth.getSessions', 'auth.revokeSession'],
  public: ['auth.callback', 'auth.refresh'],
  roles,
};
