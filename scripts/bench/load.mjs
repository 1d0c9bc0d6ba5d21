import autocannon from 'autocannon';

/**
 * Requests a second and latency (ms) of one URL under 20 connections, after a warm-up.
 *
 * @param {string} url
 * @param {Record<string, string>} headers
 */
export async function load(url, headers = {}, seconds = 8) {
  const once = await fetch(url, { headers });
  if (!once.ok) throw new Error(`${url}: ${once.status} ${await once.text()}`);
  await autocannon({ url, headers, connections: 20, duration: 3 });
  const result = await autocannon({ url, headers, connections: 20, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
