// Ways to send requests that no well-meaning client sends.
import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';

// The answer to a request: status, headers, text.
export function send(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false, timeout: 60_000 }, answer => {
      const parts = [];
      answer.on('data', part => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() }));
      answer.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('no answer within a minute')));
    request.on('error', reject);
    request.end(body);
  });
}

export function ask(url, query, { accept = /^\s*(PREFIX[^{]*)?(CONSTRUCT|DESCRIBE)/.test(query) ? 'text/turtle' : 'text/csv', type = 'application/sparql-query' } = {}) {
  return send(new URL('sparql', url), { method: 'POST', body: query, headers: { 'Content-Type': type, Accept: accept } });
}

// An answer in one line: its status, and its words or how much there is.
export function told({ status, headers, text }) {
  if (status !== 200) {
    return `${status} ${text}`;
  }
  const limit = headers['communique-row-limit'];
  return limit && text.length > 1000 ? `200 cut at ${limit}` : `200 ${text.split('\n').length - 2} rows`;
}

// What comes back for these very bytes, until the server closes or nothing comes for ten seconds.
export function raw(url, text) {
  return new Promise(resolve => {
    let found = '';
    const socket = net.connect(url.port, url.hostname, () => socket.write(text, 'latin1'));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', data => (found += data.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(found));
  });
}

// So many connections, each of which has sent a text.
export function sockets(url, number, text) {
  return Promise.all(
    range(number).map(async () => {
      const socket = net.connect(url.port, url.hostname);
      socket.on('error', () => {});
      await once(socket, 'connect');
      socket.write(text);
      return socket;
    })
  );
}

export const range = number => [...Array(number).keys()];

export const later = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));
