/** Share of the year's plan at the end of a month: straight lines between the published points. */
export function paceAt(points: Partial<Record<number, number>>, month: number): number {
  const known = [[0, 0], ...Object.entries(points).map(([at, share]) => [Number(at), share ?? 0])];
  const next = known.findIndex(([at = 0]) => at >= month);
  const [after = [12, 100], before = [0, 0]] = [known[next], known[Math.max(0, next - 1)]];
  const [fromMonth = 0, fromShare = 0] = before;
  const [toMonth = 12, toShare = 100] = after;
  if (toMonth === fromMonth) return toShare / 100;
  const passed = (month - fromMonth) / (toMonth - fromMonth);
  return (fromShare + (toShare - fromShare) * passed) / 100;
}
