import type { DocumentWarning, FailureCode, WarningKey } from './errors';

export type DocumentLocale = 'zh' | 'en';
type Label = Record<DocumentLocale, string>;

/** Each says what is wrong and what the uploader can do. */
export const FAILURE_MESSAGES: Record<FailureCode, Label> = {
  'empty-file': {
    zh: '文件为空（0 字节），请检查原文件后重新上传。',
    en: 'The file is empty (0 bytes). Check the original and upload it again.',
  },
  'too-large': {
    zh: '文件超过 20 MB，请压缩文中图片（Word“图片格式—压缩图片”）或拆分后再上传。',
    en: 'The file is larger than 20 MB. Compress its pictures in Word, or split it, and upload again.',
  },
  'not-word': {
    zh: '该文件不是 Word 文档，请用 Word 或 WPS 另存为 .docx 格式后上传。',
    en: 'This is not a Word document. Save it as .docx in Word or WPS and upload that file.',
  },
  'old-word': {
    zh: '该文件是旧版 Word 格式（.doc），请用 Word 或 WPS 打开并另存为 .docx 格式后上传。',
    en: 'This is the old Word format (.doc). Open it and save it as .docx, then upload that file.',
  },
  encrypted: {
    zh: '文件设有打开密码，无法转换。请取消密码保护并另存后上传。',
    en: 'The file is protected by a password. Remove the password, save, and upload again.',
  },
  truncated: {
    zh: '文件不完整，可能在复制或下载时中断。请确认原文件能正常打开后重新上传。',
    en: 'The file is cut off, perhaps by an interrupted copy. Check that it opens, and upload again.',
  },
  damaged: {
    zh: '文件内容损坏，无法读取。请用 Word 或 WPS 打开并另存为新的 .docx 文件后上传。',
    en: 'The file is damaged. Open it in Word or WPS, save it as a new .docx, and upload that file.',
  },
  'too-many-parts': {
    zh: '文件内含部件超过 2000 个，无法转换。请减少图片和嵌入对象，或拆分后上传。',
    en: 'The file has more than 2,000 parts. Use fewer pictures and objects, or split it.',
  },
  'inflates-too-large': {
    zh: '文件解压后超过 50 MB，无法转换。请压缩文中图片或拆分后上传。',
    en: 'The file unpacks to more than 50 MB. Compress its pictures or split it, and upload again.',
  },
  'ratio-too-high': {
    zh: '文件压缩比异常，出于安全考虑已拒绝。请用 Word 或 WPS 另存为新的 .docx 文件后上传。',
    en: 'The file is compressed far beyond what is usual and was refused. Save it anew as .docx.',
  },
  'forbidden-content': {
    zh: '文件含有 Word 文档不允许的外部引用声明，出于安全考虑已拒绝。请另存为新的 .docx 文件后上传。',
    en: 'The file declares entities that Word documents must not have. Save it as a new .docx.',
  },
  macros: {
    zh: '文件含有宏，出于安全考虑不予接收。请另存为不含宏的 .docx 文件后上传。',
    en: 'The file contains macros and is not accepted. Save it as .docx without macros.',
  },
  'too-complex': {
    zh: '文档结构过于复杂，无法转换。请拆分，或把内容粘贴到新建文档中再上传；原件仍可下载。',
    en: 'The document is too complex to convert. Split it, or paste it into a new one; the original can still be downloaded.',
  },
  'too-slow': {
    zh: '转换超过时限，已停止。请拆分文档后上传；原件仍可下载。',
    en: 'The conversion took too long and was stopped. Split the document; the original can still be downloaded.',
  },
  'output-too-large': {
    zh: '转换后的网页过大，无法保存。请压缩图片或拆分文档后上传；原件仍可下载。',
    en: 'The page would be too large. Compress the pictures or split the document; the original can still be downloaded.',
  },
  crashed: {
    zh: '转换程序意外中断，请重新上传；若再次失败，请另存为新的 .docx 文件后上传。',
    en: 'The converter stopped unexpectedly. Upload again; if it fails again, save the file as a new .docx.',
  },
};

/** `{name}` stands for a parameter of the warning. */
export const WARNING_MESSAGES: Record<WarningKey, Label> = {
  'nothing-converted': {
    zh: '没有可转换的内容：正文为空，或内容全部在页眉、页脚等位置。请下载原件查看。',
    en: 'Nothing could be converted: the body is empty. Download the original to see it.',
  },
  'unsupported-pictures': {
    zh: '{count} 张图片为浏览器不支持的格式（{formats}），已用占位说明代替。可在 Word 中转存为 PNG 或 JPEG。',
    en: '{count} picture(s) are in a format no browser shows ({formats}). Save them as PNG or JPEG in Word.',
  },
  'external-pictures': {
    zh: '{count} 张图片引用自文件之外，未予加载。请在 Word 中将图片嵌入文档。',
    en: '{count} picture(s) are linked from outside the file and were left out. Embed them in Word.',
  },
  'large-pictures': {
    zh: '{count} 张图片过大，网页中未显示。请在 Word 中压缩图片，或下载原件查看。',
    en: '{count} picture(s) are too large for the page. Compress them, or see the original.',
  },
  'missing-pictures': {
    zh: '{count} 张图片在文件中缺失。',
    en: '{count} picture(s) are missing from the file.',
  },
  'hidden-text': {
    zh: '{count} 处文字在 Word 中设为隐藏，网页中同样不显示。如应显示，请在 Word 中取消“隐藏”后重新上传。',
    en: '{count} passage(s) are set as hidden in Word and are left out of the page. If they are to be seen, clear “Hidden” in Word and upload again.',
  },
  fields: {
    zh: '{count} 个域没有保存结果，网页中未显示。请在 Word 中全选并按 F9 更新域，保存后重新上传。',
    en: '{count} field(s) hold no saved result and are not shown. Select all in Word, press F9, save, and upload again.',
  },
  'list-formats': {
    zh: '{count} 处自动编号采用本系统不支持的数字格式，网页中改用阿拉伯数字，编号请以原件为准。',
    en: '{count} list label(s) use a number format that is not supported; the page has plain digits. For labels the original prevails.',
  },
  symbols: {
    zh: '{count} 种特殊字体符号无法识别，网页中未显示，请以原件为准。',
    en: '{count} kind(s) of symbols in special fonts are unknown and not shown. The original prevails.',
  },
  'embedded-parts': {
    zh: '文中插入的 {count} 个其他文件（如 RTF、网页存档、子文档）在网页中不显示。请用 Word 打开后另存，再重新上传。',
    en: '{count} other file(s) inserted in the text, such as RTF or subdocuments, are not shown. Open the file in Word, save it anew, and upload again.',
  },
  'unread-text': {
    zh: '有 {count} 个字符所在的位置无法转换，网页中未显示，请以原件为准。',
    en: '{count} character(s) stand where they cannot be converted and are not shown. The original prevails.',
  },
  'tracked-changes': {
    zh: '文档含有未接受的修订（插入 {insertions} 处、删除 {deletions} 处），网页按全部接受修订后的内容显示。',
    en: 'The document has tracked changes ({insertions} insertions, {deletions} deletions), shown as if all were accepted.',
  },
  comments: {
    zh: '文档含有 {count} 条批注，网页中不显示。',
    en: '{count} comment(s) of the document are not shown.',
  },
  'headers-footers': {
    zh: '页眉、页脚的内容在网页中不显示。',
    en: 'Headers and footers are not shown.',
  },
  charts: {
    zh: '{count} 个 Word 图表在网页中不显示，请下载原件查看，或改为插入图片。',
    en: '{count} chart(s) are not shown. See the original, or insert them as pictures.',
  },
  diagrams: {
    zh: 'SmartArt 图形在网页中不显示，请下载原件查看。',
    en: 'SmartArt is not shown. See the original.',
  },
  equations: {
    zh: '公式在网页中可能显示不全，请以原件为准。',
    en: 'Equations may be incomplete on the page. The original prevails.',
  },
  'embedded-objects': {
    zh: '{count} 个嵌入对象（如 Excel 表格）在网页中不能打开，请下载原件查看。',
    en: '{count} embedded object(s), such as Excel sheets, cannot be opened here. See the original.',
  },
};

/** The sentence for a refused file. */
export const failureText = (code: FailureCode, locale: DocumentLocale): string =>
  FAILURE_MESSAGES[code][locale];

/** The sentence for a warning, its numbers filled in. */
export const warningText = (warning: DocumentWarning, locale: DocumentLocale): string =>
  WARNING_MESSAGES[warning.key][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(warning.params[name] ?? ''),
  );
