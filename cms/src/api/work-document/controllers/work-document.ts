import { controllerOf } from '../../../rest/controllers';
import { workDocumentActions } from '../actions';
import { workDocuments } from '../resource';
import { receive } from '../use-cases/upload';

/** An upload is multipart, so creating has a reader of its own. */
export default { ...controllerOf(workDocuments, workDocumentActions), create: receive };
