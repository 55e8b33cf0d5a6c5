// This site keeps no copies to be read without a connection. A browser that has one of an earlier
// build finds this in place of what tended it, and is rid of both. Nobody else ever runs it.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`atlas-offline:${BASE}:`)) await caches.delete(name);
    }
    await registration.unregister();
  })());
});
