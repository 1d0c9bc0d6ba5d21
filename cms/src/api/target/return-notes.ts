import { z } from 'zod';
import { text } from '../../actions/input';

/** What is to be mended, said at the field it is about. */
export const returnNotes = z.strictObject({
  targetValue: text(1000).optional(),
  basis: text(1000).optional(),
  measures: text(1000).optional(),
});
