import { mayOpen, menuFor } from '../../src/app/menu-entries';
import { registry } from '../../src/app/registry';

const namesFor = (capabilities: Record<string, string[]>) =>
  menuFor(registry, { capabilities }).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('menu', () => {
  it('shows what the role may open and nothing else', () => {
    expect(namesFor({ targets: ['find'], 'audit-entries': ['find'] })).toEqual([
      'targets',
      'audit-entries',
    ]);
  });

  it('is empty for a role without capabilities, without empty groups', () => {
    expect(menuFor(registry, { capabilities: {} })).toEqual([]);
  });

  it('does not open a list to a role that may only act on it', () => {
    expect(namesFor({ targets: ['publish'] })).toEqual([]);
  });

  it('lists every resource once, each with a name of its own', () => {
    const names = registry.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a page opened by its address', () => {
  const reporter = { capabilities: { 'progress-reports': ['find', 'findOne'], people: ['find'] } };

  it('opens to nobody to whom the menu does not show it [SA-5]', () => {
    const closed = ['/target-setting', '/review', '/targets/x/show', '/audit-entries'];
    expect(closed.filter((path) => mayOpen(registry, reporter, path))).toEqual([]);
    const setter = { capabilities: { targets: ['find', 'set', 'queue'] } };
    expect(mayOpen(registry, setter, '/target-setting')).toBe(true);
    expect(mayOpen(registry, setter, '/review')).toBe(true);
  });

  it('opens where the menu leads, home and whatever is no resource', () => {
    const open = ['/', '/progress-reports', '/progress-reports/x/show', '/nowhere', '/people'];
    expect(open.filter((path) => !mayOpen(registry, reporter, path))).toEqual([]);
    expect(mayOpen(registry, reporter, '/people/import')).toBe(false);
  });
});
