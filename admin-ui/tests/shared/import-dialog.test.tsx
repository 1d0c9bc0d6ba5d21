import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { ImportDialog } from '../../src/shared/excel/ImportDialog';
import type { Reply } from '../support/network';
import { personWith, portal } from '../support/portal';

function importing(...replies: Reply[]) {
  const waiting = [...replies];
  const closed = jest.fn();
  const { wrapper, sent } = portal(personWith({ targets: ['import'] }), ({ url }) =>
    url.endsWith('/targets/import') ? (waiting.shift() ?? { body: {} }) : { body: {} },
  );
  render(<ImportDialog resource="targets" onClose={closed} />, { wrapper });
  const file = new File(['x'], '目标.xlsx');
  fireEvent.change(screen.getByLabelText('选择文件（.xlsx）'), { target: { files: [file] } });
  const start = () => fireEvent.click(screen.getByRole('button', { name: '开始导入' }));
  return { sent, closed, start };
}

const refused: Reply = {
  status: 400,
  body: {
    message: '文件中有 2 处须改正，未导入任何内容。',
    code: 'excelFaults',
    errors: { D7: '此单元格必填。', L12: '不是有效的数字。' },
    file: btoa('marked'),
  },
};

describe('importing from Excel', () => {
  it('names every wrong cell, offers the marked file, and keeps the file for another try [BX-6]', async () => {
    const { sent, start, closed } = importing(refused, { body: { changed: 3, unchanged: 1 } });
    start();
    await screen.findByText('文件中有 2 处须改正，未导入任何内容。');
    const rows = within(screen.getByRole('table', { name: '须改正的单元格' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'D7此单元格必填。',
      'L12不是有效的数字。',
    ]);
    expect(screen.queryByRole('button', { name: '下载标注了问题的文件' })).not.toBeNull();
    expect(screen.queryByText(/目标\.xlsx/)).not.toBeNull();
    start();
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(sent.filter(({ url }) => url.endsWith('/targets/import'))).toHaveLength(2);
  });

  it('says why a file cannot be read at all [BX-6]', async () => {
    const { start } = importing({
      status: 400,
      body: { message: '有误', errors: { file: '该文件不是 Excel 工作簿。' } },
    });
    start();
    await screen.findByText('该文件不是 Excel 工作簿。');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
