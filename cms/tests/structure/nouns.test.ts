import { nouns } from './support/collect';
import { missingOf, type Noun, type Said } from './support/noun';

const TO_COME = 'its actions are still to come';
const ADMIN_ONLY = 'kept in the Strapi admin and not in the API';
const READ_INSIDE = 'its rows are read inside the pages of others';

/** What is missing on purpose: `<what> <noun>`, and why. */
const SAID: Said = {
  'resource announcement': TO_COME,
  'resource appeal': TO_COME,
  'resource bulletin': TO_COME,
  'resource data-scope': ADMIN_ONLY,
  'resource direction': TO_COME,
  'resource framework': ADMIN_ONLY,
  'resource holiday': ADMIN_ONLY,
  'resource notification': TO_COME,
  'resource role-profile': ADMIN_ONLY,
  'resource special-task': TO_COME,
  'resource warning': TO_COME,
  'resource warning-rule': TO_COME,
  'table evaluation-scheme': 'edited in the Strapi admin only',
  'check evaluation-scheme': 'edited in the Strapi admin only',
  'table unit-change': 'moved by its day',
  'table work-document': 'moved by the converter',
  'portal appraisal-year': READ_INSIDE,
  'portal assessment-type': READ_INSIDE,
  'portal evaluation-scheme': READ_INSIDE,
  'portal indicator-category': READ_INSIDE,
  'portal occasion': READ_INSIDE,
  'portal target-type': READ_INSIDE,
  'portal target-version': READ_INSIDE,
  'create evaluation-run': 'started on the page of its list',
  'create target-revision': 'asked for on the page of its target',
  'create work-document': 'attached to a report',
  'act assessment-record save': TO_COME,
  'act evaluation-run start': 'by the job',
  'act evaluation-run finish': 'by the job',
  'act evaluation-run fail': 'by the job',
  'act evaluation-run supersede': 'by the publication of a later run',
  'act process reset': TO_COME,
  'act target allot': 'by the division of a province-wide target',
  'act target revise': 'by its revision',
  'act target withdraw': 'by its revision',
  'act target close': TO_COME,
  'feed staff-entry withdraw': 'told of the person',
  'feed target save': 'saved quietly, as it is typed',
  'feed target-revision save': 'saved quietly, as it is typed',
};

/** Nothing is missing of it; each test below takes one thing away. */
const whole: Noun = {
  name: 'inspection',
  plural: 'inspections',
  type: { table: 'inspections', states: ['draft', 'submitted'] },
  resource: { table: 'inspections', owned: true },
  registered: true,
  english: 'Inspections',
  verbs: ['create', 'submit'],
  controller: true,
  rule: false,
  checked: ['draft', 'submitted'],
  moves: ['draft', 'submitted'],
  acts: ['submit'],
  granted: ['find', 'findOne', 'create', 'submit'],
  portal: { folder: true, registered: true, create: true, tones: ['draft', 'submitted'] },
  words: {
    zh: { feed: ['create', 'submit'], audit: ['create', 'submit'] },
    en: { feed: ['create', 'submit'], audit: ['create', 'submit'] },
  },
  facts: { bodies: ['submit'] },
};
const submitOnly = { feed: ['submit'], audit: ['create', 'submit'] };
const createOnly = { feed: ['create', 'submit'], audit: ['create'] };

const omissions: readonly [what: string, change: Partial<Noun>, told: string][] = [
  [
    'schema',
    { type: undefined },
    'no schema: cms/src/api/inspection/content-types/inspection/schema.json',
  ],
  ['resource', { resource: undefined }, 'no resource: cms/src/api/inspection/resource.ts'],
  [
    'line in the registry',
    { registered: false },
    'its resource is not registered: cms/src/resources.ts',
  ],
  ['English name', { english: undefined }, 'no name in English: cms/src/api/inspection/words.ts'],
  [
    'right table',
    { resource: { table: 'inspection', owned: true } },
    'its table is inspections in the schema and inspection in cms/src/api/inspection/resource.ts',
  ],
  [
    'controller',
    { controller: false },
    'no controller: cms/src/api/inspection/controllers/inspection.ts',
  ],
  [
    'owner',
    { resource: { table: 'inspections', owned: false } },
    'neither owned (cms/src/api/inspection/resource.ts) nor ruled: cms/src/strapi-admin/guard/rules.ts',
  ],
  [
    'state in the table of transitions',
    { moves: ['draft'] },
    'its states are not those of the schema (draft, submitted): cms/src/domain/states/inspection.ts',
  ],
  [
    'check of the states',
    { checked: undefined },
    'no migration has inspections.state checked (draft, submitted): database/migrations/',
  ],
  [
    'operation of an action',
    { acts: ['submit', 'close'] },
    'its table of states knows close, and no operation serves it: cms/src/api/inspection/operations.ts',
  ],
  ['role', { granted: ['create', 'submit'] }, 'no role may see it: config/roles.ts'],
  ['role that acts', { granted: ['find', 'create'] }, 'no role may submit: config/roles.ts'],
  [
    'folder in the portal',
    { portal: { ...whole.portal, folder: false } },
    'no folder in the portal: admin-ui/src/inspections/index.ts',
  ],
  [
    'line in the portal',
    { portal: { ...whole.portal, registered: false } },
    'not registered in the portal: admin-ui/src/app/registry.ts',
  ],
  [
    'page to create one',
    { portal: { ...whole.portal, create: false } },
    'some role may create it and no page does: create in admin-ui/src/inspections/index.ts',
  ],
  [
    'colour of a state',
    { portal: { ...whole.portal, tones: ['draft'] } },
    'its state submitted has no colour: admin-ui/src/shared/state-tones.ts',
  ],
  [
    'word of the feed',
    { words: { ...whole.words, en: submitOnly } },
    'the feed has no words for create (en): admin-ui/src/inspections/feed.ts',
  ],
  [
    'word of the audit log',
    { words: { ...whole.words, zh: createOnly } },
    'the audit log has no words for submit (zh): actions in admin-ui/src/inspections/messages.ts',
  ],
  [
    'file of the matrix',
    { facts: undefined },
    'the matrix does not know it: cms/tests/api/matrix/nouns/inspections.ts',
  ],
  [
    'body of the matrix',
    { facts: { bodies: [] } },
    'the matrix does not know what submit takes: bodies in cms/tests/api/matrix/nouns/inspections.ts',
  ],
];

describe('a noun', () => {
  let all: Noun[];
  beforeAll(async () => {
    all = await nouns();
  });

  it('lacks nothing, or it is said here why', () => {
    expect(all.flatMap((noun) => missingOf(noun, SAID))).toEqual([]);
  });

  it('is said to lack only what it lacks', () => {
    const without = (one: string): Said =>
      Object.fromEntries(Object.entries(SAID).filter(([said]) => said !== one));
    const needless = Object.keys(SAID).filter(
      (one) => all.flatMap((noun) => missingOf(noun, without(one))).length === 0,
    );
    expect(needless).toEqual([]);
  });

  it('may be whole', () => {
    expect(missingOf(whole)).toEqual([]);
  });

  it.each(omissions)('without its %s is told so', (_what, change, told) => {
    expect(missingOf({ ...whole, ...change })).toEqual([`inspection: ${told}`]);
  });

  it('without routes is told so', () => {
    expect(missingOf({ ...whole, verbs: undefined })).toEqual([
      'inspection: no routes: cms/src/api/inspection/routes/inspection.ts',
    ]);
  });
});
