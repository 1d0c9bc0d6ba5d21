import { processStates } from '../../../domain/states';
import { advance } from '../../../actions/advance';

/** 开启; opening a closed one again asks for a reason (PM-8). */
export function decideOpen(process: { state: string }, reason?: string) {
  return { state: advance(processStates, process.state, 'open', reason) };
}

/** 关闭. */
export function decideClose(process: { state: string }) {
  return { state: advance(processStates, process.state, 'close') };
}
