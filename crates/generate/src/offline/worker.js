// The copy of this site that a reader keeps, to read it without a connection. Nothing of this runs
// before a reader has pressed the button on the page `kept/`.
//
// Before this text stand: BASE, the path below which the pages of one language live; SHARED, the site's
// base path, below which lie the files of all languages; VERSION, the hash of its list of files; WHOLE,
// whether that lists every page; BUILDS, which pages go with the files that are listed; STYLE, the
// stylesheet; LANG; DIRECTION, the attribute where its words run from right to left; WORDS, what is said,
// with `{names}` in place of what is put there.

/** What the names of this site's caches begin with: several sites may share a host. */
const PREFIX = `atlas-offline:${BASE}:`;
/** What is listed: taken whole, or not at all. */
const COPY = `${PREFIX}copy:${VERSION}`;
/** Of a large site, what else the reader has come by. */
const READ = `${PREFIX}read:${VERSION}`;
const LIST = `${BASE}offline.json`;
/** So many files are asked for at a time. */
const AT_A_TIME = 6;
/** So many pages and files are in READ at most. */
const MOST_READ = 400;
/** So long the server may take before a page of the copy shows, in milliseconds. */
const PATIENCE = 5000;
/** A file whose name changes with its bytes is the same for ever. */
const FOR_EVER = /-[0-9a-f]{16}(_bg)?[./]/;

const say = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const caching = async start => (await caches.keys()).filter(name => name.startsWith(start));

/** Tells all windows, those of other languages and sites among them: so it says of which pages. */
async function tell(news) {
  const windows = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const client of windows) client.postMessage({ base: BASE, ...news });
}

/** The list of files, if it is the one that this worker was made for. */
async function listed() {
  const response = await fetch(LIST, { cache: 'no-store' });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  if (hash !== VERSION) throw new Error(WORDS.beingRenewed);
  return bytes;
}

/** The files of an earlier copy that are known to be whole: by path and hash. */
async function earlier() {
  const found = new Map();
  for (const name of (await caching(`${PREFIX}copy:`)).filter(name => name !== COPY)) {
    const cache = await caches.open(name);
    const list = await cache.match(LIST);
    if (!list) continue;
    for (const [path, , hash] of (await list.json()).files) found.set(`${path} ${hash}`, cache);
  }
  return found;
}

/** Takes all files of the list. The browser holds each against its hash. */
async function take() {
  const list = await listed();
  const { files } = JSON.parse(new TextDecoder().decode(list));
  const [copy, known] = [await caches.open(COPY), await earlier()];
  let done = 0;
  const takeOne = async ([path, , hash]) => {
    const address = BASE + path;
    const old = await known.get(`${path} ${hash}`)?.match(address);
    if (old) {
      await copy.put(address, old);
    } else {
      const integrity = `sha256-${hash}`;
      const response = await fetch(address, { cache: 'no-cache', integrity })
        // Which of the two it was, the browser does not tell.
        .catch(() => { throw new Error(path ? say(WORDS.fileLost, { file: path }) : WORDS.firstPageLost); });
      if (!response.ok) throw new Error(say(WORDS.status, { status: response.status, file: path }));
      await copy.put(address, plain(response));
    }
    done += 1;
    tell({ done, total: files.length });
  };
  const waiting = files.values();
  const hand = async () => { for (const file of waiting) await takeOne(file); };
  await Promise.all(Array.from({ length: AT_A_TIME }, hand));
  await takeRead(copy);
  // It stands for a whole copy, and so comes last.
  await copy.put(LIST, new Response(list, { headers: { 'content-type': 'application/json' } }));
}

/** Of a large site, has the pages that the reader had read come again, as they are now. */
async function takeRead(copy) {
  const names = (await caching(`${PREFIX}read:`)).filter(name => name !== READ);
  for (const name of names) {
    const requests = await (await caches.open(name)).keys();
    for (const request of requests) {
      // One that is gone, or does not come, is not worth the whole copy.
      if (await copy.match(request.url)) continue;
      const response = await fetch(request.url, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok) await remember(request.url, response);
    }
  }
}

/** An answer that holds also where the server had led to it by another address. */
function plain(response) {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(response.body, { headers });
}

/** Keeps what was read of a large site, if it goes with the files of the copy. */
async function remember(address, response) {
  const { pathname } = new URL(address);
  const text = pathname.endsWith('/') ? await response.clone().text() : undefined;
  if (text !== undefined && !BUILDS.some(build => text.includes(`data-build="${build}"`))) return;
  const read = await caches.open(READ);
  await read.put(pathname, plain(response));
  const keys = await read.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_READ))) await read.delete(key);
}

/** What the copy has for an address; what was asked within a page is the page's own business. */
async function kept(pathname) {
  const path = pathname.replace(/(^|\/)index\.html$/, '$1');
  // To open one that the reader has removed would make it anew.
  if (!(await caches.has(COPY))) return undefined;
  for (const name of [COPY, READ]) {
    const found = await caches.open(name).then(cache => cache.match(path));
    if (found) return found;
  }
  const folder = !path.endsWith('/') && await (await caches.open(COPY)).match(`${path}/`);
  return folder ? Response.redirect(`${path}/`) : undefined;
}

/** For what is not in the copy while there is no connection. */
function missing() {
  const html = `<!doctype html><html lang="${LANG}"${DIRECTION}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${WORDS.title}</title>
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="${SHARED}${STYLE}"></head>
<body data-offline-page><main class="page"><h1>${WORDS.heading}</h1>
<p>${WORDS.wayOn}</p>
</main></body></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A page comes from the server where that answers: the copy stands in for it, no more. */
async function answer(event, pathname) {
  const { request } = event;
  if (FOR_EVER.test(pathname)) {
    const found = await kept(pathname);
    if (found) return found;
  }
  const asked = fetch(request);
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([asked.catch(() => undefined), late]);
  if (first && first.status < 500) {
    if (!WHOLE && first.ok && !first.redirected) {
      event.waitUntil(remember(request.url, first.clone()));
    }
    return first;
  }
  const found = await kept(pathname);
  if (found) return found;
  return asked.catch(() => (request.mode === 'navigate' ? missing() : Response.error()));
}

addEventListener('install', event => {
  event.waitUntil(take().then(skipWaiting.bind(self), async cause => {
    await Promise.all([COPY, READ].map(name => caches.delete(name)));
    await tell({ failed: cause.name === 'QuotaExceededError' ? 'full' : cause.message });
    throw cause;
  }));
});

// From here on the new copy answers, and the old one is gone: a page that is open and needs its files
// is told. No page of one is ever shown with the files of the other: each names its own.
addEventListener('activate', event => {
  event.waitUntil((async () => {
    const others = (await caching(PREFIX)).filter(name => name !== COPY && name !== READ);
    await Promise.all(others.map(name => caches.delete(name)));
    await clients.claim();
    await tell({ builds: BUILDS });
  })());
});

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const ours = origin === location.origin && pathname.startsWith(SHARED);
  const itself = pathname === LIST || pathname === location.pathname;
  if (request.method === 'GET' && ours && !itself && !request.headers.has('range')) {
    event.respondWith(answer(event, pathname));
  }
});
