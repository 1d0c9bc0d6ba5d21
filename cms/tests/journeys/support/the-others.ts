import type { Client, Server } from '../../api/harness';
import { YEAR } from './fresh-year';

interface Row {
  id: string;
  version: number;
  itemCode: string;
}

const COMPANIES = ['jt-jt', 'gs-jt', 'lq-jt'];
/** The one target that is walked in the browser. */
const walked = (username: string, { itemCode }: Row) => username === 'jt-jt' && itemCode === 'A1';

async function rows(client: Client, plural: string, filter: object): Promise<Row[]> {
  const query = encodeURIComponent(JSON.stringify({ year: YEAR, ...filter }));
  return (await client.get<Row[]>(`/api/${plural}?filter=${query}`)).body;
}

async function act(client: Client, path: string, body: object): Promise<void> {
  const { status, body: answer } = await client.post(`/api/${path}`, body);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
}

/** What everybody else does meanwhile, up to the verified value of 80 of 100; over HTTP. */
export async function othersReport(server: Server): Promise<void> {
  const office = await server.signIn('jixiao');
  const assessor = await server.signIn('anjian');
  for (const username of COMPANIES) {
    const unit = await server.signIn(username);
    for (const target of await rows(unit, 'targets', { state: 'draft' })) {
      if (walked(username, target)) continue;
      const path = `targets/${target.id}`;
      await act(unit, `${path}/declare`, { version: target.version, targetValue: '100' });
      await act(office, `${path}/publish`, { version: target.version + 1 });
      const [report] = await rows(unit, 'progress-reports', {
        target: target.id,
        period: `${YEAR}-12`,
      });
      if (!report) throw new Error('the published target has no report for December');
      const reported = `progress-reports/${report.id}`;
      await act(unit, `${reported}/submit`, { version: report.version, value: '80' });
      await act(assessor, `${reported}/verify`, {
        version: report.version + 1,
        verifiedValue: '80',
      });
    }
  }
}

/** Scores and archives, over HTTP, every record that is still a draft. */
export async function othersScored(server: Server): Promise<void> {
  const office = await server.signIn('jixiao');
  const assessor = await server.signIn('anjian');
  for (const { id, version } of await rows(assessor, 'assessment-records', { state: 'draft' })) {
    await act(assessor, `assessment-records/${id}/submit`, { version });
    await act(office, `assessment-records/${id}/archive`, { version: version + 1 });
  }
}
