/** What of a pasted block found no place. */
export interface Missed {
  /** The places that take nothing, by name; a cell was meant for each. */
  closed: readonly string[];
  /** Lines below the last row. */
  below: number;
  /** Cells beyond the last column. */
  beyond: number;
}

/**
 * Lays the cells of a pasted block over the places of a page, each where it stands: a place that takes
 * nothing is not passed over, or what follows would land in other rows. An empty cell changes nothing.
 * @param places rows of the page from the one it was pasted on, and its columns from that one
 */
export function layBlock<Place>(
  block: readonly (readonly string[])[],
  places: readonly (readonly Place[])[],
  takes: (place: Place) => boolean,
  nameOf: (place: Place) => string,
): { laid: { place: Place; text: string }[]; missed: Missed } {
  const laid: { place: Place; text: string }[] = [];
  const closed: string[] = [];
  let beyond = 0;
  for (const [down, line] of block.slice(0, places.length).entries())
    for (const [across, text] of line.entries()) {
      const place = places[down]?.[across];
      if (text.trim() === '') continue;
      if (place === undefined) beyond += 1;
      else if (takes(place)) laid.push({ place, text: text.trim() });
      else closed.push(nameOf(place));
    }
  const below = block.slice(places.length).filter((line) => line.some((text) => text.trim()));
  return { laid, missed: { closed, below: below.length, beyond } };
}
