import { fireEvent, render, screen } from '@testing-library/react';

import { SidePanel } from '../../src/shared/SidePanel';
import { personWith, portal } from '../support/portal';

const { wrapper } = portal(personWith({}), () => ({ body: {} }));

function open(id: string) {
  const [move, close, review] = [jest.fn(), jest.fn(), jest.fn()];
  const panel = (at: string, about: string) => (
    <SidePanel
      id={at}
      ids={['a', 'b', 'c']}
      about={about}
      keys={{ KeyA: 'review' }}
      title="F-01"
      unit="公路局"
      page={`/targets/${at}/show`}
      onMove={move}
      onClose={close}
    >
      <button data-verb="review" onClick={review}>
        审核
      </button>
    </SidePanel>
  );
  const { rerender } = render(panel(id, 'declared'), { wrapper });
  const button = screen.getByRole('button', { name: '审核' });
  const press = (key: string, code = key) => fireEvent.keyDown(button, { key, code, altKey: true });
  return { move, close, review, press, again: (about: string) => rerender(panel(id, about)) };
}

describe('a side panel', () => {
  it('says where in the list its record stands, and leads on by Alt with an arrow [PM-14]', () => {
    const { move, press } = open('b');
    expect(screen.queryByText(/公路局 · 本页第 2 条，共 3 条/)).not.toBeNull();
    press('ArrowDown');
    press('ArrowUp');
    expect(move.mock.calls).toEqual([['c'], ['a']]);
  });

  it('goes no further than the list, closes by Escape, and presses its own buttons by key', () => {
    const { move, close, review, press } = open('a');
    press('ArrowUp');
    expect(move).not.toHaveBeenCalled();
    press('a', 'KeyA');
    expect(review).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(screen.getByRole('button', { name: '审核' }), { key: 'Escape' });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('takes the focus when what it is about has changed, so that the keys go on working', () => {
    const { again } = open('b');
    screen.getByRole('button', { name: '审核' }).blur();
    again('reviewed');
    expect(document.activeElement?.closest('.MuiDrawer-paper')).not.toBeNull();
  });
});
