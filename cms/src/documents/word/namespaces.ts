const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/';

/** The usual prefixes of the vocabularies a Word file is made of. */
export const NAMESPACES: Record<string, string> = {
  w: `${TRANSITIONAL}wordprocessingml/2006/main`,
  r: `${TRANSITIONAL}officeDocument/2006/relationships`,
  m: `${TRANSITIONAL}officeDocument/2006/math`,
  mc: `${TRANSITIONAL}markup-compatibility/2006`,
  a: `${TRANSITIONAL}drawingml/2006/main`,
  wp: `${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`,
  pic: `${TRANSITIONAL}drawingml/2006/picture`,
  c: `${TRANSITIONAL}drawingml/2006/chart`,
  dgm: `${TRANSITIONAL}drawingml/2006/diagram`,
  w14: `${MICROSOFT}wordml`,
  wps: `${MICROSOFT}wordprocessingShape`,
  wpg: `${MICROSOFT}wordprocessingGroup`,
  wpc: `${MICROSOFT}wordprocessingCanvas`,
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
};

const PREFIXES = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix] as const),
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/picture`, 'pic'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${STRICT}drawingml/diagram`, 'dgm'],
]);

/** The usual prefix of a vocabulary; one that is not known must not pass for one that is. */
export const canonicalPrefix = (uri: string, prefix: string): string =>
  PREFIXES.get(uri) ?? (Object.hasOwn(NAMESPACES, prefix) ? `${prefix}-other` : prefix || 'other');
