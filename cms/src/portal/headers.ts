const csp = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** No script but the portal's own files. Styles: the portal's widgets write theirs at run time. */
const PORTAL = csp({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'object-src': "'none'",
});

/** Answers of the API and uploaded files are data, never pages. */
const DATA = csp({ 'default-src': "'none'", 'frame-ancestors': "'none'", sandbox: '' });

/** The content security policy of a path; undefined where Strapi's own is right (its admin). */
export function policyOf(path: string): string | undefined {
  const [first = ''] = path.split('/').slice(1);
  if (first === 'api' || first === 'uploads') return DATA;
  return isPortal(path) ? PORTAL : undefined;
}

/** First segments of the Strapi admin and of what it calls. */
const STRAPIS: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'uploads',
  'upload',
  'content-manager',
  'content-type-builder',
  'content-releases',
  'review-workflows',
  'users-permissions',
  'i18n',
  'email',
  'connect',
  'cloud',
  '_health',
]);

export const isPortal = (path: string): boolean => !STRAPIS.has(path.split('/')[1] ?? '');
