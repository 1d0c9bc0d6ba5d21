import type { Context } from 'koa';
import type { Principal } from '../access/principal';
import type { CollectionAction, Action } from '../actions/action';
import type { ListQuery } from './query';

/** A reading of one record that is more than its fields: GET /:id/<action>. */
export interface View {
  verb: string;
  /** The answer as a value or JSON text; undefined when it has written to ctx itself. */
  answer(asked: { principal: Principal; id: string; ctx: Context }): Promise<unknown>;
}

/** A reading of the rows a list shows that is more than a page of them: GET /<action>?sort&filter. */
export interface ListView {
  verb: string;
  /** Query parameters of its own, which it reads from ctx. */
  parameters?: readonly string[];
  /** The answer as a value or JSON text; undefined when it has written to ctx itself. */
  ofList(asked: { principal: Principal; query: ListQuery; ctx: Context }): Promise<unknown>;
}

/** The operations of a noun besides list and one: actions that change it, on one record or on the noun as a whole, and views. */
export type Operation = Action<unknown> | CollectionAction<unknown> | View | ListView;

export const isView = (operation: Operation): operation is View => 'answer' in operation;
export const isListView = (operation: Operation): operation is ListView => 'ofList' in operation;
export const isCollectionAction = (operation: Operation): operation is CollectionAction<unknown> =>
  'ofCollection' in operation;
