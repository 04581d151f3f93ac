// Clients of a server that is measured, and the processor time that the server takes.

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const TICKS_A_SECOND = 100;
const GIVEN_UP = 60_000; // milliseconds: counts as not answered

const agent = new Agent({ keepAlive: true });

export function get(url, accept, coding = 'identity') {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, timeout: GIVEN_UP, headers: { Accept: accept, 'Accept-Encoding': coding } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ good: answer.statusCode === 200, body: Buffer.concat(parts) }));
      answer.on('error', reject);
    });
    sent.on('timeout', () => {
      resolve({ good: false, body: Buffer.alloc(0) });
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end();
  });
}

// Some clients at once, each with its next request when it has its answer, and with one at least; the times of all, in
// milliseconds. One that is refused or stopped counts with the time it took, and is told.
export async function load(clients, seconds, requests) {
  const times = [];
  let failed = 0;
  const start = performance.now();
  const client = async () => {
    do {
      const begin = performance.now();
      const { good } = await requests[Math.floor(Math.random() * requests.length)]();
      times.push(performance.now() - begin);
      failed += good ? 0 : 1;
    } while (performance.now() - start < 1000 * seconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, failed, elapsed: (performance.now() - start) / 1000 };
}

// What a process has taken of the processors so far, in seconds; where the system does not tell, not a number.
export function seconds(process) {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return NaN;
  }
}
