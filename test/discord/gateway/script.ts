import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StandIn } from '../standIn/standIn.ts';
import type { Line } from './startTestBot.ts';

/** A script of ours as a process. */
export interface Script {
  readonly process: ChildProcess;
  readonly log: readonly Line[];
  /** The exit code or the signal that ended it, and after how many milliseconds. */
  readonly ended: Promise<{ readonly by: number | string | null; readonly after: number }>;
}

/** Runs a script of `scripts/` at a stand-in, with nothing of this machine's settings but PATH. */
export function runScript(name: string, { api, token }: StandIn): Script {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`scripts/${name}`, import.meta.url))], {
    env: { PATH: process.env['PATH'] ?? '', API: api, DISCORD_TOKEN: token },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let written = '';
  let signalled = performance.now();
  child.stderr?.on('data', (data) => {
    written += data;
  });
  const kill = child.kill.bind(child);
  child.kill = (signal) => {
    signalled = performance.now();
    return kill(signal);
  };
  return {
    process: child,
    get log() {
      const lines = written.split('\n').filter((line) => line.startsWith('{'));
      return lines.map((line): Line => JSON.parse(line));
    },
    ended: new Promise((done) => {
      child.on('close', (code, signal) => done({ by: code ?? signal, after: performance.now() - signalled }));
    }),
  };
}
