import { controllerOf } from '../../../rest/controllers';
import { responsibilities } from '../resource';

export default controllerOf(responsibilities);
