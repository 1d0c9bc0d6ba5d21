import { routesOf } from '../../../rest/routes';
import { staffEntryActions } from '../actions';
import { staffEntries } from '../resource';

export default routesOf(staffEntries, staffEntryActions);
