/** The one to use: maintained, and tried with every change. */
export const RECOMMENDED = 24;
/** With these the start and the server's tests were run: `npm run test:node -- <major>`. */
export const TRIED = [20, 22, 24, 26];

/**
 * What is to be said of a version of Node.js at start: why it cannot run the product (`refuse`), or that
 * nobody has tried (`note`). The bundler asks for 20.19, 22.12 or newer; with 21 it ends in an error.
 *
 * @param {string} version such as 24.21.0
 * @returns {{ refuse?: string, note?: string }}
 */
export function verdictOf(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const able = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!able)
    return {
      refuse: `Node.js 20.19, 22.12 or newer is needed, best ${RECOMMENDED}; this is ${version}`,
    };
  if (TRIED.includes(major)) return {};
  return { note: `Node.js ${version} has not been tried with Milepost; ${RECOMMENDED} has` };
}
