/** A table of figures; the first row is the head. */
export interface OfficialTable {
  caption: string;
  head: string[];
  rows: string[][];
  /** Shares of the width, one for each column; equal without. Such a table is set in smaller type. */
  widths?: number[];
}

export interface OfficialPicture {
  caption: string;
  png: Buffer;
  /** pixels as shown, at 96 to the inch; the text area is 589 wide */
  width: number;
  height: number;
}

export interface OfficialSection {
  heading: string;
  paragraphs: string[];
  table?: OfficialTable;
  picture?: OfficialPicture;
}

/** A side of an agreement, with places to seal, sign and date: 甲方, and the unit's name. */
export interface OfficialParty {
  role: string;
  name: string;
}

export interface OfficialDocument {
  title: string;
  /** Paragraphs before the first heading. */
  opening?: string[];
  /** An agreement closes with places to sign, another document with issuer and date. */
  parties?: OfficialParty[];
  /** 发文字号, such as 〔2024〕3号; with it the page opens with the issuer's red head 红头 */
  number?: string;
  issuer: string;
  /** ISO date, such as 2024-03-05 */
  date: string;
  sections: OfficialSection[];
}

/** 2024-03-05 → 2024年3月5日, as documents write dates (GB/T 9704 7.3.5.4: no leading zeros). */
export function officialDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
