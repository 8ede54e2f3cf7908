/* eslint-disable */
// The beginning of the background worker of Chromium: a loader of chunks, each a function that is registered by name and run when it is first
// required. A classic worker may fetch scripts only while it is installed; those it fetched then it may run at any later time.
const registered = new Map();
const loaded = new Map();
self.registerChunk = (name, run) => {
  registered.set(name, run);
};
const requireChunk = (path) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  if (!registered.has(name)) importScripts('/worker/' + name);
  const module = { exports: {} };
  loaded.set(name, module);
  try {
    registered.get(name)(requireChunk, module.exports, module);
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
  return module.exports;
};
self.addEventListener('install', () => importScripts(...laterChunks));
