import { ExactSum } from '../exact/sum';
import { Fraction } from '../exact/fraction';

/** The sums of one unit, target type and occasion. Missing points apart, as policies treat them. */
export class Cell {
  private readonly earnedSum = new ExactSum();
  private readonly pointsSum = new ExactSum();
  private readonly missingSum = new ExactSum();
  private readonly idLists: string[] = [];

  earn(score: string): void {
    this.earnedSum.add(score);
  }

  weigh(points: string): void {
    this.pointsSum.add(points);
  }

  miss(points: string): void {
    this.missingSum.add(points);
  }

  /** Ids of records, with commas between them. */
  keep(ids: string): void {
    this.idLists.push(ids);
  }

  /** A list for whoever asks: a year has hundreds of thousands, and ranking needs none. */
  get recordIds(): string[] {
    return this.idLists.flatMap((ids) => ids.split(','));
  }

  get earned(): Fraction {
    return this.earnedSum.value;
  }

  /** Σ points: of archived records, and of missing ones too where they count as zero. */
  points(missingCountsZero: boolean): Fraction {
    const archived = this.pointsSum.value;
    return missingCountsZero ? archived.plus(this.missingSum.value) : archived;
  }
}
