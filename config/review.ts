/** When a declared value counts as far off the others of its assessment type (PM-14). */
export default {
  /** At least so many other units must have the item. */
  minimumPeers: 3,
  /** Farther from the median than this many median deviations … */
  deviations: '4',
  /** … and than this share of the median. */
  share: '0.2',
};
