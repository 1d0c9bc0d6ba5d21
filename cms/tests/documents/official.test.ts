import { inflateSync } from 'node:zlib';
import { barChartPng } from '../../src/documents/official/bar-chart';
import { signatureIndents } from '../../src/documents/official/blocks';
import { evidenceDocument, writeEvidence } from '../../src/documents/official/evidence';
import { officialDate } from '../../src/documents/official/model';
import { writeOfficialDocument } from '../../src/documents/official/write';
import { readPackage } from '../../src/documents/package-reader';
import { sourceConverter } from './support/converter';

const converter = sourceConverter({ size: 1 });
afterAll(() => converter.close());

const evidence = {
  unitName: '襄阳市交通运输局',
  indicatorName: '新改建农村公路',
  period: '2024-03',
  value: '2860.5',
  targetValue: '10000',
  unitOfMeasure: '公里',
  remarks: '一季度受低温雨雪天气影响，3月起已全面复工。',
  year: 2024,
};

const bulletin = {
  title: '关于2023年度目标考核结果的通报',
  number: '鄂交办发〔2024〕3号',
  issuer: '湖北省交通运输厅办公室',
  date: '2024-03-05',
  sections: [{ heading: '一、考核结果', paragraphs: ['现将考核结果通报如下。'] }],
};

const partOf = async (bytes: Buffer, name: string): Promise<string> =>
  (await readPackage(bytes)).get(name)?.toString('utf8') ?? '';

it('writes the evidence of a report that converts to a page without a warning [EX-4]', async () => {
  const page = await converter.convert(await writeEvidence(evidence));
  expect(page.warnings).toEqual([]);
  expect(page.html).toContain(
    '<h1 class="document-title">襄阳市交通运输局关于2024年“新改建农村公路”3月进展情况的报告</h1>',
  );
  for (const heading of ['一、总体进展', '二、主要做法', '三、存在问题', '四、下一步安排']) {
    expect(page.html).toContain(`<h1>${heading}</h1>`);
  }
  expect(page.html).toContain('<img src="data:image/png;base64,');
  expect(page.text).toContain('截至3月累计\t2860.5\t28.6%');
  expect(page.text).toContain(evidence.remarks);
  expect(page.text).toMatch(/襄阳市交通运输局\n2024年3月31日$/);
});

it('writes the same bytes for the same report, and other words for another [EX-4]', async () => {
  const [first, second] = [await writeEvidence(evidence), await writeEvidence(evidence)];
  expect(first.equals(second)).toBe(true);
  const other = evidenceDocument({ ...evidence, indicatorName: '建成高速公路' });
  expect(other.sections[1]).not.toEqual(evidenceDocument(evidence).sections[1]);
});

it('says whether the value keeps up with the months past, either way round [EX-4]', () => {
  const lead = (input: typeof evidence & { direction?: 'lower' }) =>
    evidenceDocument(input).sections[0]?.paragraphs[0];
  expect(lead(evidence)).toContain('总体符合序时进度要求');
  expect(lead({ ...evidence, value: '1000' })).toContain('较序时进度尚有差距');
  expect(lead({ ...evidence, direction: 'lower' })).toContain('尚有差距');
});

it('sets page, margins and typefaces as GB/T 9704 asks [EX-4]', async () => {
  const bytes = await writeOfficialDocument(bulletin);
  const body = await partOf(bytes, 'word/document.xml');
  // 37, 35, 28 and 26 mm in twips, on A4
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  for (const margin of ['top="2098"', 'bottom="1984"', 'left="1587"', 'right="1474"']) {
    expect(body).toContain(`w:${margin}`);
  }
  const styles = await partOf(bytes, 'word/styles.xml');
  expect(styles).toMatch(/styleId="Title".*?方正小标宋简体.*?<w:sz w:val="44"/s);
  expect(styles).toMatch(/styleId="Heading1".*?黑体.*?<w:sz w:val="32"/s);
  expect(styles).toMatch(/<w:docDefaults>.*?仿宋_GB2312.*?<w:sz w:val="32"/s);
  expect(await partOf(bytes, 'word/footer1.xml')).toContain('PAGE');
  expect(await partOf(bytes, 'word/settings.xml')).toContain('evenAndOddHeaders');
});

it('opens with the red head when the document has a number [EX-4]', async () => {
  const withoutNumber = { ...bulletin, number: undefined };
  expect(await partOf(await writeOfficialDocument(bulletin), 'word/document.xml')).toMatch(
    /FF0000.*湖北省交通运输厅办公室.*鄂交办发〔2024〕3号.*关于2023年度/s,
  );
  const plain = await partOf(await writeOfficialDocument(withoutNumber), 'word/document.xml');
  expect(plain).not.toContain('FF0000');
});

it('dates the file by the document, not by the clock [EX-4]', async () => {
  const core = await partOf(await writeOfficialDocument(bulletin), 'docProps/core.xml');
  expect(core).toContain('>2024-03-05T00:00:00Z</dcterms:created>');
});

it('takes any words, markup too [EX-4]', async () => {
  const odd = { ...bulletin, title: '<a> & "b"', issuer: "<'>" };
  const page = await converter.convert(await writeOfficialDocument(odd));
  expect(page.html).toContain('&lt;a&gt; &amp; "b"</h1>');
});

it('writes dates without leading zeros and centres issuer on date [EX-4]', () => {
  expect(officialDate('2024-03-05')).toBe('2024年3月5日');
  expect(signatureIndents(6, 6)).toEqual([4, 4]);
  expect(signatureIndents(14, 6)).toEqual([2, 6]);
});

it('draws bars as high as their values [EX-4]', () => {
  const { png, width, height } = barChartPng([10, 5]);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const barHeight = (colour: number, x: number) =>
    Array.from({ length: height }, (_, y) => rows[y * (width + 1) + 1 + x]).filter(
      (pixel) => pixel === colour,
    ).length;
  expect(barHeight(2, 130)).toBe(200);
  expect(barHeight(3, 350)).toBe(100);
});
