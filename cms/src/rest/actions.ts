import type { Context } from 'koa';
import type { Principal } from '../access/principal';
import type { UseCase } from '../usecases/kernel';

/** A reading of one record that is more than its fields: GET /:id/<action>. */
export interface View {
  action: string;
  /** The answer as a value or JSON text; undefined when it has written to ctx itself. */
  answer(asked: { principal: Principal; id: string; ctx: Context }): Promise<unknown>;
}

/** What a noun offers beside list and one: use cases that change it, and views. */
export type Offer = UseCase<unknown> | View;

export const isView = (offer: Offer): offer is View => 'answer' in offer;

export const useCasesOf = (offers: readonly Offer[]): UseCase<unknown>[] =>
  offers.filter((offer): offer is UseCase<unknown> => !isView(offer));
