import { Resource } from 'react-admin';

import { registry } from '../../src/app/registry';
import { resourceProps } from '../../src/app/resource-props';
import { pathInYear } from '../../src/shared/year-path';

const known = Object.fromEntries(
  registry.map((entry) => [entry.name, Resource.registerResource(resourceProps(entry))]),
);
const after = (path: string) => pathInYear(known, path);

describe('another year in the header', () => {
  it('leaves a record of the old year for the list of the new one [EX-6]', () => {
    expect(after('/targets/x/show')).toBe('/targets');
    expect(after('/target-systems/x/letter')).toBe('/target-systems');
    expect(after('/evaluation-results/x/show')).toBe('/evaluation-results');
    expect(after('/target-revisions/x/show')).toBe('/');
  });

  it('stays on lists, forms and records that are of no year [EX-6]', () => {
    const staying = ['/', '/targets', '/processes/create', '/units/x/show', '/people/x/show'];
    expect(staying.map(after)).toEqual(staying);
  });
});
