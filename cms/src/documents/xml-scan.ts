/**
 * Whether an XML part declares a document type. Office Open XML forbids it (ECMA-376 part 2), and
 * it is the only way to external entities and to entities that grow without end.
 */
export function declaresDoctype(xml: Buffer): boolean {
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at + 2)) {
    if (xml.toString('latin1', at + 2, at + 9).toUpperCase() === 'DOCTYPE') return true;
  }
  return false;
}

/** How often an element occurs, by its prefixed name as Word and WPS write it. */
export function countElements(xml: Buffer, name: string): number {
  let count = 0;
  const open = `<${name}`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + open.length)) {
    const next = String.fromCharCode(xml[at + open.length] ?? 0);
    if (next === ' ' || next === '>' || next === '/') count += 1;
  }
  return count;
}
