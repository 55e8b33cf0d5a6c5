//! What stands at the end of an app's own script, and starts it.

use crate::words::as_script;
use atlas_locale::{
    Words,
    said::{app, site},
};

/// The page's one policy for what is made from text (Trusted Types), asked by browsers that have
/// such a thing. HTML in which anything could run or look otherwise than the site's own is refused;
/// a document that is only parsed, as a page on its way, never runs. Scripts come from the site
/// alone, and never from text.
const GUARD: &str = include_str!("guard.js");

/// What the masthead does, on whatever page the app or the reader has gone to since it was loaded: the
/// languages lead to the same place in each, query and anchor with it; the menu of a phone closes
/// where the window grows and the navigation has room.
const MASTHEAD: &str = include_str!("masthead.js");

/// How long the first paint is waited for, in milliseconds.
const LONGEST: u32 = 3000;

/// Starts an app: this stands at the end of the app's own script, and imports what it stands in.
///
/// The script runs as soon as it is there, and so stands between no stylesheet and the first paint:
/// it touches the page's content only once all of that has been read. The page is painted first, for
/// that is what its reader came for; only then is the wasm asked for. In the background nothing is
/// painted, and a query's answer is what the reader waits for: there the wasm is asked for as soon
/// as the stylesheet is there, and the search index with it. Where the app cannot start, the page
/// stays as it was rendered, list and all; a page that broke off says so. With a query in the
/// address, the list of everything keeps its place but stays hidden until the query is answered;
/// until this runs, the stylesheet hides it.
pub(crate) fn start(words: &Words, wasm: &str, integrity: &str) -> String {
    let cut_off = as_script(words, site::cut_off());
    let again = as_script(words, app::load_again());
    format!(
        "{{const page=document.documentElement,asked=location.search.length>1,\n\
         style=document.querySelector('[rel=stylesheet]');\n\
         page.dataset.app='starting';\n\
         if(asked)page.classList.add('has-query');\n\
         {GUARD}\
         new Promise(painted=>{{\n\
         if(asked||document.hidden)return style.sheet?painted():style.onload=style.onerror=painted;\n\
         setTimeout(painted,{LONGEST});\n\
         const soon=()=>setTimeout(painted);\n\
         if(window.PerformanceObserver?.supportedEntryTypes.includes('paint'))\n\
         new PerformanceObserver(soon).observe({{type:'paint',buffered:true}});\n\
         else requestAnimationFrame(soon)}})\n\
         .then(()=>document.readyState==='loading'&&\
         new Promise(read=>document.addEventListener('DOMContentLoaded',read)))\n\
         .then(()=>{{\n\
         {MASTHEAD}\
         const data=document.getElementById('page');\n\
         if(!data){{\n\
         const line=document.createElement('p'),link=document.createElement('a');\n\
         line.className='outage__line';\n\
         link.href='';\n\
         link.textContent={again};\n\
         line.append({cut_off},' ',link);\n\
         document.body.prepend(line);\n\
         throw 'it broke off'}}\n\
         if(asked){{\n\
         const {{explore}}=JSON.parse(data.textContent);\n\
         if(explore)document.head.append(Object.assign(document.createElement('link'),\
         {{rel:'preload',as:'fetch',crossOrigin:'',href:explore.index}}))}}\n\
         return import(import.meta.url)}})\n\
         .then(app=>app.default({{module_or_path:{}}}))\n\
         .catch(cause=>{{\n\
         page.classList.remove('has-query');\n\
         page.dataset.app='failed';\n\
         console.warn('The page works without its app, which did not start:',cause)}})}}\n",
        fetched(wasm, integrity),
    )
}

/// Starts a worker: this stands at the end of its own script. What it is asked before it can answer
/// waits, and is handed to it then; nothing else may hear it meanwhile, for in `WebKit` the app
/// listens a moment before it is said to have started, and would answer twice. It imports itself only
/// once it has run: a worker of Firefox refuses a module that is still running. Where it cannot
/// start, whoever waits for it is told.
pub(crate) fn start_worker(wasm: &str, integrity: &str) -> String {
    format!(
        "{{const waiting=[];\n\
         const wait=asked=>{{asked.stopImmediatePropagation();waiting.push(asked.data)}};\n\
         addEventListener('message',wait);\n\
         Promise.resolve().then(()=>import(import.meta.url))\n\
         .then(app=>app.default({{module_or_path:{}}}))\n\
         .then(()=>{{\n\
         removeEventListener('message',wait);\n\
         for(const data of waiting)dispatchEvent(new MessageEvent('message',{{data}}))}})\n\
         .catch(cause=>setTimeout(()=>{{throw cause}}))}}\n",
        fetched(wasm, integrity),
    )
}

/// The wasm as it is asked for: the script that carries its integrity is known by its own.
fn fetched(wasm: &str, integrity: &str) -> String {
    format!("fetch(new URL('./{wasm}',import.meta.url),{{integrity:'{integrity}'}})")
}
