// Loaded with `node --require` into EverShop, which takes 120 API requests and 300 pages a minute from one address and counts by the
// address a proxy names (TRUST_PROXY_HOPS=1). All shoppers of a test run come from 127.0.0.1; here each session gets an address of its
// own, as shoppers have, so that the store's limits stay what they are for each of them and tests do not use up each other's.
const { createHash } = require('node:crypto');
const { Server } = require('node:http');

let strangers = 0;

function addressOf(cookieHeader) {
  const session = /(?:^|;\s*)sid=([^;]+)/.exec(cookieHeader ?? '')?.[1];
  if (session !== undefined) return `10.${createHash('sha256').update(session).digest().subarray(0, 3).join('.')}`;
  strangers = (strangers + 1) % 65_536;
  return `172.16.${String(strangers >> 8)}.${String(strangers & 255)}`;
}

const { emit } = Server.prototype;
Server.prototype.emit = function emitFromVisitor(event, request, ...rest) {
  if (event === 'request') request.headers['x-forwarded-for'] = addressOf(request.headers.cookie);
  return emit.call(this, event, request, ...rest);
};
