// Loaded with `node --require` into an engine that would listen on every interface: each TCP server listens on 127.0.0.1 instead.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, second] = args;
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  if (isPort) {
    const rest = typeof second === 'string' ? args.slice(2) : args.slice(1);
    return listen.call(this, Number(first), '127.0.0.1', ...rest);
  }
  const isTcpOptions = typeof first === 'object' && first !== null && first.port !== undefined && !first.path;
  return listen.call(this, ...(isTcpOptions ? [{ ...first, host: '127.0.0.1' }, ...args.slice(1)] : args));
};
