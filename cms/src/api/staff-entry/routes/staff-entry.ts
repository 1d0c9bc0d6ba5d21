import { routesOf } from '../../../rest/routes';
import { staffEntryOperations } from '../operations';
import { staffEntries } from '../resource';

export default routesOf(staffEntries, staffEntryOperations);
