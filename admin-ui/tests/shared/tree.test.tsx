import { fireEvent, render, screen } from '@testing-library/react';

import { Tree } from '../../src/shared/Tree';
import type { TreeNode } from '../../src/shared/tree-keys';

const nodes: TreeNode[] = [
  {
    id: 'a',
    text: 'Alpha',
    children: [
      { id: 'a1', text: 'Apple' },
      { id: 'a2', text: 'Berry' },
    ],
  },
  { id: 'b', text: 'Beta', children: [{ id: 'b1', text: 'Cherry' }] },
];

const item = (name: string) => screen.getByRole('treeitem', { name });
const press = (key: string) => {
  const at = document.activeElement;
  if (at) fireEvent.keyDown(at, { key });
  return document.activeElement?.textContent;
};

describe('a tree', () => {
  const chosen: string[] = [];
  beforeEach(() => {
    chosen.length = 0;
    render(
      <Tree
        label="units"
        nodes={nodes}
        line={({ text }) => text}
        onChoose={({ id }) => chosen.push(id)}
      />,
    );
    item('Alpha').focus();
  });

  it('is walked with the arrows, Home, End and first letters [EX-2]', () => {
    expect([press('ArrowDown'), press('ArrowDown'), press('ArrowLeft')]).toEqual([
      ...['Apple', 'Berry', 'Alpha'],
    ]);
    expect([press('End'), press('Home'), press('c')]).toEqual(['Cherry', 'Alpha', 'Cherry']);
    expect(press('ArrowUp')).toBe('Beta');
  });

  it('closes and opens a branch, and its one tab stop stays on the page [EX-2]', () => {
    press('ArrowLeft');
    expect(item('Alpha').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('treeitem', { name: 'Apple' })).toBeNull();
    press('ArrowRight');
    expect(press('ArrowRight')).toBe('Apple');
    const stops = screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Apple']);
  });

  it('says of each node how deep and where it stands, and Enter chooses it [EX-2]', () => {
    const berry = item('Berry');
    expect(
      ['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => berry.getAttribute(name)),
    ).toEqual(['2', '2', '2']);
    press('ArrowDown');
    press('Enter');
    expect(chosen).toEqual(['a1']);
  });
});
