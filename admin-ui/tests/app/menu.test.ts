import { menuFor } from '../../src/app/menu-entries';
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
