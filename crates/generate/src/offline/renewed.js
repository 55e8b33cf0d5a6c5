// Where the reader keeps a copy and it was renewed: a page that needs the old files says so.
navigator.serviceWorker?.addEventListener('message',({data})=>{
const line=document.querySelector('[data-step]');
if(!data.builds||!line||data.builds.includes(document.getElementById('app').dataset.build))return;
const [words,link]=line.children;
words.textContent='A newer version of this site is there.';
link.textContent='Load the page again';
link.href='';
line.hidden=false});
