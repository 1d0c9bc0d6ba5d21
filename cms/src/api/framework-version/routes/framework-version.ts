import { routesOf } from '../../../rest/routes';
import { frameworkVersions } from '../resource';

export default routesOf(frameworkVersions);
