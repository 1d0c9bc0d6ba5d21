type Tone = 'default' | 'info' | 'success' | 'warning' | 'error';

/** What a state asks for: nothing yet, under way, done, sent back, broken. */
export const tones: Readonly<Record<string, Tone>> = {
  declared: 'info',
  submitted: 'info',
  revising: 'info',
  reviewed: 'info',
  open: 'info',
  queued: 'info',
  converting: 'info',
  computing: 'info',
  publicNotice: 'info',
  decomposed: 'success',
  published: 'success',
  verified: 'success',
  archived: 'success',
  converted: 'success',
  computed: 'success',
  returned: 'warning',
  failed: 'error',
};
