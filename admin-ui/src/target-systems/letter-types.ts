/** What stands in a 目标责任书, as the server writes it into the Word file too. */
export interface Letter {
  title: string;
  opening?: string[];
  parties?: { role: string; name: string }[];
  sections: {
    heading: string;
    paragraphs: string[];
    table?: { caption: string; head: string[]; rows: string[][]; widths?: number[] };
  }[];
}
