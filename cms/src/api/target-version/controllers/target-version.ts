import { controllerOf } from '../../../rest/controllers';
import { targetVersions } from '../resource';

export default controllerOf(targetVersions);
