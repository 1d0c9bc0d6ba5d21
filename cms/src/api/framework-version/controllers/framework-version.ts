import { controllerOf } from '../../../rest/controllers';
import { frameworkVersions } from '../resource';

export default controllerOf(frameworkVersions);
