// Asks a server for /health ten times a second, and, as often, a server that has nothing else to do: what that one takes
// is the machine's doing. A process of its own, so that no attack holds it up. Usage: health.mjs URL
// Told anything, tells what it saw since it was last told: times in milliseconds, and failures.
import http from 'node:http';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MILLISECONDS_BETWEEN = 100;

if (process.argv[2]) {
  const idle = fork(fileURLToPath(import.meta.url));
  idle.once('message', port => watch({ server: new URL('health', process.argv[2]), idle: `http://127.0.0.1:${port}/` }));
} else {
  const server = http.createServer((request, answer) => answer.end('ok\n'));
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}
process.on('disconnect', () => process.exit());

function watch(addresses) {
  let seen = nothing();
  process.on('message', () => {
    process.send(seen);
    seen = nothing();
  });
  setInterval(() => Object.entries(addresses).forEach(([name, address]) => time(address, name)), MILLISECONDS_BETWEEN);

  function time(address, name) {
    const begin = performance.now();
    const done = good => {
      seen[name].push(performance.now() - begin);
      seen.failures += good ? 0 : 1;
    };
    const request = http.get(address, { agent: false, timeout: 5000 }, answer => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode === 200));
    });
    request.on('timeout', () => request.destroy(new Error('too late')));
    request.on('error', () => done(false));
  }
}

function nothing() {
  return { server: [], idle: [], failures: 0 };
}
