import { defineMessages } from './define';

/** What can be wrong with an Excel file, with a row of it, or with a cell. */
export const excel = defineMessages(
  {
    excelFaults: '文件中有 {count} 处须改正，未导入任何内容。请按标注改正后重新导入。',
    excelEmpty: '文件为空（0 字节），请检查原文件后重新上传。',
    excelTooLarge: '文件超过 {max} MB，请拆分后分次导入。',
    excelNotExcel: '该文件不是 Excel 工作簿，请用 Excel 或 WPS 另存为 .xlsx 格式后上传。',
    excelOldExcel:
      '该文件是旧版 Excel 格式（.xls），请用 Excel 或 WPS 打开并另存为 .xlsx 格式后上传。',
    excelEncrypted: '文件设有打开密码，无法读取。请取消密码保护并另存后上传。',
    excelDamaged: '文件内容损坏，无法读取。请用 Excel 或 WPS 打开并另存为新的 .xlsx 文件后上传。',
    excelTooComplex: '文件内容过于庞大，无法读取。请只保留要导入的工作表后另存上传。',
    excelTooManyRows: '文件超过 {max} 行，请拆分后分次导入。',
    excelTooManyColumns: '文件超过 {max} 列，请使用下载的模板填写。',
    excelColumnMissing:
      '文件中缺少“{title}”列。列标题应在同一行，且在前 {rows} 行之内；请使用下载的模板填写。',
    excelColumnTwice: '文件中“{title}”列出现了两次，请删除多余的一列。',
    excelNoRows: '文件中没有可以导入的行。',
    excelRequired: '此单元格必填。',
    excelFormulaFault: '公式计算有误（{value}），请改为数值。',
    excelBadText: '内容含有不允许的字符。',
    excelTooLong: '内容过长，最多 {max} 个字。',
    excelBadNumber: '不是有效的数字：最多 18 位整数、12 位小数，不带单位。',
    excelBadInteger: '不是有效的整数。',
    excelBadDay: '不是有效的日期，请按 2024-03-05 的格式填写。',
    excelNumberTooLong:
      '超过 15 位的数字以数值形式保存，末尾几位已经丢失。请将单元格设为“文本”格式，以文本格式填写。',
    excelNotAsShown: '单元格显示为“{shown}”，实际保存的是 {value}，两者不一致。请填写确定的数值。',
    excelFormatUnclear:
      '无法确定该单元格显示的内容（实际保存的是 {value}）。请将单元格设为“常规”或“文本”格式后重新填写。',
    excelPercent: '“{shown}”可理解为 {number} 或 {share}，本项目标不按 % 计量。请填写确定的数值。',
    excelDayInText: '此单元格被 Excel 存为日期，请设为“文本”格式后重新填写。',
    excelDayUnclear: '此单元格没有显示完整的日期，请按 2024-03-05 的格式填写。',
    excelNumberForDay: '“{value}”是数字，不能确定是哪一天，请按 2024-03-05 的格式填写。',
    excelMergedColumns:
      '{range} 是跨列合并的单元格，不能确定内容属于哪一列。请取消合并后分别填写。',
    excelMergedNumber:
      '{range} 是合并的单元格，不能确定该数值属于每一行还是各行合计。请取消合并后分别填写。',
    excelRowHidden: '此行被隐藏或被筛选掉。请取消隐藏和筛选，核对后重新导入。',
    excelColumnHidden: '“{title}”列被隐藏。请取消隐藏，核对后重新导入。',
    excelManySheets: '工作表“{first}”和“{second}”都有要导入的内容，请只保留一个工作表。',
    excelBadOption: '只能填写：{options}。',
    excelRowUnknown: '系统中没有这一行对应的记录，或您无权填报。请使用下载的模板，不要自行增加行。',
    excelRowStale: '下载模板之后，该记录已有新的修改。请重新下载模板后填写这一行。',
    excelNotThisRow: '与该行的记录不符，应为“{value}”。请不要修改此列；排序或粘贴时须选中整行。',
    excelTooManyExported: '符合条件的记录超过 {max} 条，请缩小筛选范围后再导出。',
  },
  {
    excelFaults:
      '{count} places need correcting, so nothing was imported. Correct them and try again.',
    excelEmpty: 'The file is empty (0 bytes). Check the original and upload it again.',
    excelTooLarge: 'The file is larger than {max} MB; split it and import the parts.',
    excelNotExcel: 'This is not an Excel workbook. Save it as .xlsx and upload that file.',
    excelOldExcel:
      'This is the old Excel format (.xls). Open it, save it as .xlsx and upload that file.',
    excelEncrypted:
      'The file is protected by a password. Remove the password, save, and upload again.',
    excelDamaged:
      'The file is damaged. Open it in Excel, save it as a new .xlsx and upload that file.',
    excelTooComplex:
      'There is too much in the file. Keep only the sheet to import and upload that.',
    excelTooManyRows: 'The file has more than {max} rows; split it and import the parts.',
    excelTooManyColumns: 'The file has more than {max} columns; fill in the template.',
    excelColumnMissing:
      'The column “{title}” is missing. The titles stand in one row, among the first {rows}; fill in the template.',
    excelColumnTwice: 'The column “{title}” is there twice; delete one of them.',
    excelNoRows: 'The file has no row to import.',
    excelRequired: 'This cell is required.',
    excelFormulaFault: 'The formula fails ({value}); enter the value.',
    excelBadText: 'The text has characters that are not allowed.',
    excelTooLong: 'Too long; at most {max} characters.',
    excelBadNumber: 'Not a number: at most 18 digits and 12 decimal places, without a unit.',
    excelBadInteger: 'Not a whole number.',
    excelBadDay: 'Not a date; write it as 2024-03-05.',
    excelNumberTooLong:
      'A number of more than 15 digits has lost its last digits here. Format the cell as text and enter it again.',
    excelNotAsShown: 'The cell shows “{shown}” but holds {value}. Enter the value that is meant.',
    excelFormatUnclear:
      'It cannot be told what this cell shows (it holds {value}). Format it as General or Text and enter it again.',
    excelPercent:
      '“{shown}” may mean {number} or {share}; this target is not counted in %. Enter the value that is meant.',
    excelDayInText: 'Excel holds this cell as a date. Format it as text and enter it again.',
    excelDayUnclear: 'The cell does not show the whole date; write it as 2024-03-05.',
    excelNumberForDay:
      '“{value}” is a number, and no day can be told from it; write it as 2024-03-05.',
    excelMergedColumns:
      '{range} is merged across columns, so its column cannot be told. Unmerge it and fill in each cell.',
    excelMergedNumber:
      '{range} is merged: its number may be of each row or of all together. Unmerge it and fill in each cell.',
    excelRowHidden: 'This row is hidden or filtered out. Show it, check it and import again.',
    excelColumnHidden: 'The column “{title}” is hidden. Show it, check it and import again.',
    excelManySheets: 'The sheets “{first}” and “{second}” both have rows to import; keep only one.',
    excelBadOption: 'Only one of these: {options}.',
    excelRowUnknown:
      'No record belongs to this row, or it is not yours to fill. Use the template; add no rows.',
    excelRowStale:
      'Somebody has changed this record since the template was made; get a new one for this row.',
    excelNotThisRow:
      'This does not belong to the row, which is “{value}”. Leave the column; sort and paste whole rows.',
    excelTooManyExported: 'More than {max} records match; narrow the filter and export again.',
  },
);

export type ExcelKey = keyof typeof excel.zh;
