import type { Context } from 'koa';
import type { Principal } from '../access/principal';
import type { Errand, UseCase } from '../usecases/kernel';
import type { ListQuery } from './query';

/** A reading of one record that is more than its fields: GET /:id/<action>. */
export interface View {
  action: string;
  /** The answer as a value or JSON text; undefined when it has written to ctx itself. */
  answer(asked: { principal: Principal; id: string; ctx: Context }): Promise<unknown>;
}

/** A reading of the rows a list shows that is more than a page of them: GET /<action>?sort&filter. */
export interface ListView {
  action: string;
  /** Query parameters of its own, which it reads from ctx. */
  parameters?: readonly string[];
  /** The answer as a value or JSON text; undefined when it has written to ctx itself. */
  ofList(asked: { principal: Principal; query: ListQuery; ctx: Context }): Promise<unknown>;
}

/** The operations of a noun besides list and one: use cases and errands that change it, and views. */
export type Offer = UseCase<unknown> | Errand<unknown> | View | ListView;

export const isView = (offer: Offer): offer is View => 'answer' in offer;
export const isListView = (offer: Offer): offer is ListView => 'ofList' in offer;
export const isErrand = (offer: Offer): offer is Errand<unknown> => 'ofMany' in offer;
