import { controllerOf } from '../../../rest/controllers';
import { workDocuments } from '../resource';

export default controllerOf(workDocuments);
