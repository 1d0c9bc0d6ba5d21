import { controllerOf } from '../../../rest/controllers';
import { workDocumentOperations } from '../operations';
import { workDocuments } from '../resource';
import { receive } from '../actions/upload';

/** An upload is multipart, so creating has a reader of its own. */
export default { ...controllerOf(workDocuments, workDocumentOperations), create: receive };
