// What this site keeps in the reader's browser, listed; and how to be rid of it. The page holds most
// words and says by `data-` attributes what is kept under which names.
//
// Before this text stands: WORDS, what is said else, with `{names}` in place of what is put there.

const page = document.querySelector('[data-kept-page]');
const { base } = page.dataset;
const told = page.querySelector('[data-told]');

const say = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Kilobytes and megabytes are of 1000. */
function size(bytes) {
  if (bytes < 1000) return measured(bytes, 'byte', 'long', 0);
  return bytes < 1e6 ? measured(bytes / 1e3, 'kilobyte', 'short', 1) : measured(bytes / 1e6, 'megabyte', 'short', 1);
}

function measured(amount, unit, unitDisplay, digits) {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return new Intl.NumberFormat(WORDS.formats, { style: 'unit', unit, unitDisplay, ...fixed }).format(amount);
}

const NUMBER = new Intl.NumberFormat(WORDS.formats);
const PLURAL = new Intl.PluralRules(WORDS.formats);

/** The browser's storage; none where its settings forbid it. */
function storage() {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The names of what is kept for a row, and what is kept. */
function texts({ name, names }) {
  const store = storage();
  if (!store) return [];
  const all = Object.keys(store).filter(key => key === name || (names && key.startsWith(names)));
  return all.map(key => [key, store.getItem(key)]);
}

/** What a row holds: how many, and how many bytes. */
function amount(row) {
  const kept = texts(row.dataset);
  // Browsers store two bytes for each letter.
  const bytes = kept.reduce((sum, [key, text]) => sum + 2 * (key.length + text.length), 0);
  const lines = kept.flatMap(([, text]) => text.split('\n').filter(Boolean)).length;
  return { count: 'lines' in row.dataset ? lines : kept.length, bytes };
}

function show(row, { count, bytes }) {
  const forms = JSON.parse(row.dataset.forms);
  const things = `${NUMBER.format(count)} ${forms[PLURAL.select(count)]}`;
  const words = count === 0 ? WORDS.nothing : say(WORDS.amount, { things, size: size(bytes) });
  row.querySelector('[data-amount]').textContent = words;
  row.querySelector('[data-clear]').hidden = count === 0;
}

const rows = [...page.querySelectorAll('[data-row]')];

async function showAll() {
  for (const row of rows) {
    show(row, row.matches('[data-copies]') ? await copied() : amount(row));
  }
  const nothing = rows.every(row => row.querySelector('[data-clear]').hidden);
  page.querySelector('[data-clear-all]').hidden = nothing;
  page.querySelector('[data-refused]').hidden = storage() !== undefined;
}

async function clear(row) {
  if (row.matches('[data-copies]')) {
    await removeCopy();
  } else {
    for (const [key] of texts(row.dataset)) storage().removeItem(key);
    // What was picked to compare shows on this page, too.
    dispatchEvent(new StorageEvent('storage'));
  }
}

async function clearThese(cleared, words) {
  for (const row of cleared) await clear(row);
  await showAll();
  told.textContent = words;
  // The button that was pressed is gone.
  told.focus();
}

for (const row of rows) {
  const name = row.querySelector('[data-title]').textContent;
  row.querySelector('[data-clear]').addEventListener('click', () => clearThese([row], say(WORDS.cleared, { name })));
}
page.querySelector('[data-clear-all]').addEventListener('click', () =>
  clearThese(rows, WORDS.clearedAll));
// Another window of the site has changed what is kept.
addEventListener('storage', showAll);

// The copy to read without a connection, where the site offers one.

const offer = page.querySelector('[data-offline]');
const workers = navigator.serviceWorker;
const worker = `${base}offline-worker.js`;
const list = `${base}offline.json`;
const start = `atlas-offline:${base}:`;

/** Shows one state of the offer, of those that the page holds. */
function state(name) {
  for (const part of offer?.querySelectorAll('[data-when]') ?? []) {
    part.hidden = part.dataset.when !== name;
  }
  for (const button of offer?.querySelectorAll('[data-keep]') ?? []) button.disabled = false;
  if (offer) offer.dataset.state = name;
}

function fill(name, words) {
  for (const place of offer?.querySelectorAll(`[data-fill="${name}"]`) ?? []) place.textContent = words;
}

/** The copy's own list of files, once it is whole. */
async function copied() {
  let found = { count: 0, bytes: 0 };
  if (!('caches' in window)) return found;
  for (const name of (await caches.keys()).filter(name => name.startsWith(`${start}copy:`))) {
    const kept = await (await caches.open(name)).match(list);
    if (kept) {
      const { files, size } = await kept.json();
      found = { count: files.length, bytes: size };
    }
  }
  return found;
}

/** What tends the copy of these pages. Where nothing does, the browser names what tends those above. */
async function tending() {
  const found = await workers?.getRegistration(base);
  return found?.scope === new URL(base, location).href ? found : undefined;
}

async function removeCopy() {
  const registration = await tending();
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(start)) await caches.delete(name);
  await ask();
}

/** Offers to keep the site, and says first how large it is. */
async function ask() {
  if (!offer) return;
  try {
    const response = await fetch(list, { cache: 'no-cache' });
    if (!response.ok) throw new Error();
    const { size: bytes, files } = await response.json();
    fill('size', size(bytes));
    fill('files', files.length);
    state('ask');
  } catch {
    state('away');
  }
}

async function ready() {
  const { count, bytes } = await copied();
  fill('size', size(bytes));
  fill('files', count);
  state('ready');
  await showAll();
}

function failed(why) {
  fill('why', why === 'full' ? WORDS.noRoom : why);
  state('failed');
}

/** Waits until a worker that has just come has the copy, or has given up. */
function follow(coming) {
  state('busy');
  coming.addEventListener('statechange', () => {
    if (coming.state === 'activated') ready();
  });
}

async function keep() {
  state('busy');
  fill('done', '0');
  try {
    const registration = await workers.register(worker, { scope: base, updateViaCache: 'none' });
    const coming = registration.installing ?? registration.waiting;
    if (coming) follow(coming);
    else await ready();
  } catch (cause) {
    failed(cause.message);
  }
}

async function begin() {
  await showAll();
  if (!offer) return;
  if (!workers || !('caches' in window)) {
    state('unable');
    return;
  }
  workers.addEventListener('message', ({ data }) => {
    // What tends the copy of another language tells all windows, too.
    if (data.base !== base) return;
    if (data.failed) failed(data.failed);
    if (data.total) {
      fill('done', data.done);
      fill('files', data.total);
      const bar = offer.querySelector('progress');
      bar.max = data.total;
      bar.value = data.done;
    }
  });
  workers.startMessages();
  for (const button of offer.querySelectorAll('[data-keep]')) button.addEventListener('click', keep);
  offer.querySelector('[data-remove]').addEventListener('click', async () => {
    await removeCopy();
    await showAll();
    told.textContent = WORDS.copyRemoved;
    offer.querySelector('[data-when="ask"] button').focus();
  });
  const registration = await tending();
  const coming = registration?.installing ?? registration?.waiting;
  if (registration?.active) await ready();
  else if (coming) follow(coming);
  else await ask();
}

begin();
