// Where the reader keeps a copy and it was renewed: a page that needs the old files says so. The copy of
// another language is none of its business. What it says stands before this text: renewed, again.
navigator.serviceWorker?.addEventListener('message',({data})=>{
const line=document.querySelector('[data-step]');
const page=document.getElementById('page');
if(!data.builds||!line||!page||data.base!==JSON.parse(page.textContent).frame.base||
data.builds.includes(document.getElementById('app').dataset.build))return;
const [words,link]=line.children;
words.textContent=renewed;
link.textContent=again;
link.href='';
line.hidden=false});
