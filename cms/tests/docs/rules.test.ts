import { METHOD_KINDS, VETO_EFFECTS } from '../../src/domain/scoring';
import { rowsOf, sectionOf } from './support/markdown';
import { textOf } from './support/repository';

const domain = textOf('cms/docs/domain.md');
const inCode = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name);

describe('the rules of domain.md', () => {
  it('have a row for every scoring method', () => {
    const rows = rowsOf(sectionOf(domain, 'Scoring one target in one occasion'));
    expect(rows.map(([first = '']) => inCode(first)[0]).sort()).toEqual([...METHOD_KINDS].sort());
  });

  it('name every effect of a veto', () => {
    const line = /^- Effects of a veto:.*(\n {2}.*)*/m.exec(domain)?.[0] ?? '';
    expect(inCode(line).sort()).toEqual([...VETO_EFFECTS].sort());
  });
});
