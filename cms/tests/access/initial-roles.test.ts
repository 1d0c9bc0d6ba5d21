import configured from '../../../config/roles';
import { entriesOf, initialRoles, togglesOf } from '../../src/access/initial-roles';
import { officeOf } from '../../src/access/office';
import { registerResources } from '../../src/core/registry';
import { resources } from '../../src/resources';

registerResources(resources);
const seed = initialRoles.parse(configured);
const roleOf = (type: string) => {
  const role = seed.roles.find((each) => each.type === type);
  if (!role) throw new Error(type);
  return role;
};
const scored = ['assessment-records', 'evaluation-results', 'evaluation-runs', 'targets'];

describe('the initial roles', () => {
  it('name only resources that exist, each with rows [SA-5]', () => {
    for (const role of seed.roles) {
      expect(togglesOf(role, seed.signedIn).length).toBeGreaterThan(0);
      for (const [plural, { rows }] of Object.entries(role.grants)) {
        expect(resources.has(plural)).toBe(true);
        expect(rows.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(['systemAdmin', 'securityAdmin', 'auditAdmin'])(
    'keep scores from the %s [SA-6]',
    (type) => {
      expect(scored.filter((plural) => plural in roleOf(type).grants)).toEqual([]);
    },
  );

  it('let only the audit administrator read the audit log [SA-2]', () => {
    const readers = seed.roles.filter((role) => 'audit-entries' in role.grants);
    expect(readers.map(({ type }) => type)).toEqual(['auditAdmin']);
  });

  it('let only the performance office publish, archive and evaluate [PM-14]', () => {
    const may = (plural: string, action: string) =>
      seed.roles
        .filter((role) => role.grants[plural]?.may.includes(action))
        .map(({ type }) => type);
    expect(may('targets', 'publish')).toEqual(['performanceOffice']);
    expect(may('assessment-records', 'archive')).toEqual(['performanceOffice']);
    expect(may('evaluation-runs', 'create')).toEqual(['performanceOffice']);
  });

  it('keep the deputy leader within units and target types in charge [DA-5]', () => {
    const entries = entriesOf(roleOf('deputyLeader')).filter(({ resource }) =>
      ['targets', 'assessment-records', 'progress-reports'].includes(resource),
    );
    expect(entries).toHaveLength(3);
    for (const { scope, within } of entries)
      expect([scope, within]).toEqual(['unitsInCharge', 'targetTypesInCharge']);
  });

  it('keep execution within the own unit and show peers when published [EX-5]', () => {
    for (const type of ['directUnit', 'cityBureau', 'company']) {
      const entries = entriesOf(roleOf(type));
      const of = (plural: string) => entries.filter(({ resource }) => resource === plural);
      expect(of('targets').map(({ scope }) => scope)).toEqual(['ownUnit']);
      for (const { scope, within } of of('evaluation-results'))
        expect([scope, within]).toContain('publishedOnly');
    }
  });

  it('have the office that their actions would tell without a profile [SA-5]', () => {
    const actions = (type: string) =>
      new Set(
        Object.entries(roleOf(type).grants).flatMap(([plural, { may }]) =>
          may.map((action) => `${plural}.${action}`),
        ),
      );
    for (const role of seed.roles) expect(officeOf(actions(role.type))).toBe(role.office);
  });
});
