import { controllerOf } from '../../../rest/controllers';
import { staffEntryOperations } from '../operations';
import { staffEntries } from '../resource';

export default controllerOf(staffEntries, staffEntryOperations);
