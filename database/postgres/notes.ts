interface Places {
  /** Undefined where PostgreSQL runs as whoever starts it. */
  user: string | undefined;
  /** Where its programs were copied to. */
  programs: string | undefined;
  /** Where its data are, when not in the data folder. */
  data: string | undefined;
}

/** What whoever starts Milepost should know of where things are; usually nothing. */
export function notesOf({ user, programs, data }: Places): string[] {
  if (!programs && !data) return [];
  const places = [
    ...(programs ? [`its programs are in ${programs}`] : []),
    ...(data ? [`its data are in ${data} (part of every backup)`] : []),
  ];
  return [`PostgreSQL runs as user ${user}, who cannot reach this folder: ${places.join(', ')}.`];
}
