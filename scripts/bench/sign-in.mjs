/**
 * The access token of somebody, as the portal gets it.
 *
 * @param {string} base address of the API
 * @param {string} identifier
 * @param {string} password
 * @returns {Promise<string>}
 */
export async function signIn(base, identifier, password) {
  const answer = await fetch(`${base}/auth/local`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ identifier, password }),
  });
  if (!answer.ok) throw new Error(`sign-in of ${identifier}: ${answer.status}`);
  /** @type {unknown} */
  const body = await answer.json();
  return /** @type {{ jwt: string }} */ (body).jwt;
}

/**
 * A year's first page of targets, as a list asks for it.
 *
 * @param {string} base address of the API
 */
export function listUrl(base) {
  const query = new URLSearchParams({
    filter: JSON.stringify({ year: 2024 }),
    range: '[0,24]',
    sort: '["itemCode","ASC"]',
  });
  return `${base}/targets?${query}`;
}
