import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextInput, required } from 'react-admin';

import { FormDialog } from '../../src/shared/FormDialog';
import { personWith, portal } from '../support/portal';

const { wrapper } = portal(personWith({}), () => ({ body: {} }));
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a dialog with a form', () => {
  it('has its title for its name, sends by submitting, and not to a form behind it', () => {
    const [send, behind] = [jest.fn(), jest.fn()];
    render(
      <form onSubmit={behind}>
        <FormDialog title="退回" busy={false} onSubmit={send} onClose={jest.fn()}>
          <input aria-label="理由" />
        </FormDialog>
      </form>,
      { wrapper },
    );
    expect(screen.queryByRole('dialog', { name: '退回' })).not.toBeNull();
    press('确定');
    expect([send.mock.calls.length, behind.mock.calls.length]).toEqual([1, 0]);
  });

  it('keeps what was typed beside what is complained of', async () => {
    const send = jest.fn(() => Promise.resolve({ name: '名称已存在' }));
    render(
      <FormDialog
        title="更名"
        busy={false}
        record={{ name: '公路局' }}
        onSubmit={send}
        onClose={jest.fn()}
      >
        <TextInput source="name" label="名称" validate={required()} />
      </FormDialog>,
      { wrapper },
    );
    type(/名称/, '公路中心');
    press('确定');
    await screen.findByText('名称已存在');
    expect(send).toHaveBeenCalledWith({ name: '公路中心' }, expect.anything());
    expect(screen.getByLabelText<HTMLInputElement>(/名称/).value).toBe('公路中心');
  });

  it('closes by Escape and by its button, but not while it is locked', async () => {
    const close = jest.fn();
    const dialog = (locked: boolean) => (
      <FormDialog title="导入" busy={locked} locked={locked} onSubmit={jest.fn()} onClose={close}>
        <p />
      </FormDialog>
    );
    const { rerender } = render(dialog(true), { wrapper });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    press('取消');
    expect(close).not.toHaveBeenCalled();
    rerender(dialog(false));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    press('取消');
    await waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  });

  it('lets Enter in a field send, unless only the button does', () => {
    const dialog = (byButton: boolean) => (
      <FormDialog
        title="分解"
        byButton={byButton}
        busy={false}
        onSubmit={jest.fn()}
        onClose={jest.fn()}
      >
        <input aria-label="占比" />
      </FormDialog>
    );
    const goesOn = () => fireEvent.keyDown(screen.getByLabelText('占比'), { key: 'Enter' });
    const { rerender } = render(dialog(false), { wrapper });
    expect(goesOn()).toBe(true);
    rerender(dialog(true));
    expect(goesOn()).toBe(false);
  });
});
