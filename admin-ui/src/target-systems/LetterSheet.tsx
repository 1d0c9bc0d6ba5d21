import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';

import type { Letter } from './letter-types';
import { PRINT, SHEET } from './letter-style';

/** The text is the document's and stays Chinese, whatever the language of the portal. */
export const LetterSheet = ({ letter }: { letter: Letter }) => (
  <>
    <GlobalStyles styles={PRINT} />
    <Box component="article" lang="zh-CN" aria-label={letter.title} data-letter sx={SHEET}>
      <h2>{letter.title}</h2>
      {letter.opening?.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {letter.sections.map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          {section.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {section.table ? <SheetTable table={section.table} /> : null}
        </section>
      ))}
      <div className="parties">
        {letter.parties?.map(({ role, name }) => (
          <div key={role}>
            <div>{role}（盖章）：</div>
            <div>{name}</div>
            <div>负责人（签字）：</div>
            <div>签订日期：　　　年　　月　　日</div>
          </div>
        ))}
      </div>
    </Box>
  </>
);

type Table = NonNullable<Letter['sections'][number]['table']>;

const SheetTable = ({ table: { caption, head, rows, widths } }: { table: Table }) => {
  const all = widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  return (
    <div className="wide">
      <table>
        <caption>{caption}</caption>
        {widths ? (
          <colgroup>
            {widths.map((width, at) => (
              <col key={head[at]} style={{ width: `${(width / all) * 100}%` }} />
            ))}
          </colgroup>
        ) : null}
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((text, at) => (
                <td key={head[at]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
