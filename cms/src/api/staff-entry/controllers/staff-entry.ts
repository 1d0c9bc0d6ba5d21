import { controllerOf } from '../../../rest/controllers';
import { staffEntryActions } from '../actions';
import { staffEntries } from '../resource';

export default controllerOf(staffEntries, staffEntryActions);
