// The page at work: what comes is shown, what the visitor does is sent, and a reload loses nothing.
import { chip, draw, make, redraw, size, spoken } from './letters.js';
import { left, newId, send } from './outbox.js';

const words = JSON.parse(document.getElementById('words').textContent);
const [log, welcome, busy, status, text, files, overlay] = ['log', 'welcome', 'busy', 'status', 'text', 'files', 'overlay'].map(id => document.getElementById(id));
const longestText = 60000;
const shown = new Map();
const kept = new Map();
let version = 0;
let calm;

// ——— what comes

function receive(news) {
  const first = version === 0;
  for (const [number, article] of shown) {
    if (number < news.oldest) remove(number, article);
  }
  let last = null;
  for (const letter of news.letters) {
    const standing = shown.get(letter.number);
    if (!letter.content) {
      if (standing) remove(letter.number, standing);
      continue;
    }
    if (standing) {
      const next = redraw(standing, letter, press);
      if (next !== standing) standing.replaceWith(next);
      shown.set(letter.number, next);
      continue;
    }
    kept.get(letter.number)?.remove();
    kept.delete(letter.number);
    last = draw(letter, press);
    place(letter.number, last);
    shown.set(letter.number, last);
  }
  version = Math.max(version, news.version);
  if (last) rest();
  look();
  if (last) scroll(last, first);
}

// Letters stand by their numbers; what is not acknowledged yet stands below them.
function place(number, article) {
  const after = [...shown.keys()].filter(other => other > number).sort((a, b) => a - b)[0];
  log.insertBefore(article, after ? shown.get(after) : log.querySelector('.waiting'));
}

function remove(number, article) {
  article.remove();
  shown.delete(number);
}

function look() {
  welcome.hidden = log.children.length > 0;
  document.body.classList.toggle('empty', !welcome.hidden);
}

function scroll(article, first) {
  const tall = article.offsetHeight > innerHeight - 220;
  const behavior = first || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (first) scrollTo({ top: document.body.scrollHeight });
  else article.scrollIntoView({ block: tall ? 'start' : 'end', behavior });
}

function work() {
  document.getElementById('busy-words').textContent = words.working;
  busy.hidden = false;
  clearTimeout(calm);
  calm = setTimeout(rest, 7000);
}

function rest() {
  clearTimeout(calm);
  busy.hidden = true;
}

function listen() {
  const events = new EventSource(`/api/events?after=${version}`);
  events.addEventListener('letters', event => receive(JSON.parse(event.data)));
  events.addEventListener('busy', work);
  events.addEventListener('open', () => { if (left() === 0) status.textContent = ''; });
  events.addEventListener('error', () => {
    // A refusal ends the stream for good; a broken line is taken up again by the browser.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
  });
}

// ——— what the visitor does

function post(address, body, type, preview) {
  const article = preview && make('article', { class: 'own waiting' }, make('h3', { class: 'unseen' }, words.you), make('div', { class: 'bubble' }, preview), make('small', {}, `${words.sending}…`));
  if (article) {
    log.append(article);
    look();
    scroll(article, false);
  }
  const note = article?.querySelector('small');
  send({ address, body, type }, (state, detail) => {
    if (state === 'sending' && note && detail < 1) note.textContent = `${words.sending} ${Math.round(detail * 100)} %`;
    if (state === 'offline') status.textContent = words.offline;
    if (state !== 'offline') status.textContent = '';
    if (state === 'refused' && note) note.textContent = words.refused;
    if (state !== 'kept' || !article) return;
    note.textContent = '';
    if (shown.has(detail.letter)) article.remove();
    else kept.set(detail.letter, article);
  });
}

function say(words_) {
  if (words_.trim().length === 0) return;
  if (words_.length > longestText) hand(new File([words_], 'pasted.txt', { type: 'text/plain' }));
  else {
    const lines = words_.split('\n').length;
    const preview = lines > 8 || words_.length > 3500 ? chip(words.lines, `${lines} · ${size(new Blob([words_]).size)}`) : make('p', {}, spoken(words_));
    post('/api/say', JSON.stringify({ id: newId(), text: words_ }), 'application/json', preview);
  }
}

function press(button) {
  post('/api/press', JSON.stringify({ id: newId(), button }), 'application/json');
}

// Too large a file is named to the bot, which says how to cut it; its bytes stay here.
function hand(file, caption = '') {
  const most = Number(document.body.dataset.most);
  const query = new URLSearchParams({ id: newId(), name: file.name, size: file.size, ...caption && { caption } });
  post(`/api/files?${query}`, most && file.size > most ? null : file, 'application/octet-stream', chip(file.name, size(file.size)));
}

// Words that were being written go with the first file.
function handAll(list) {
  const caption = text.value.length <= 1000 ? text.value.trim() : '';
  if (caption) {
    text.value = '';
    grow();
  }
  [...list].forEach((file, index) => hand(file, index === 0 ? caption : ''));
}

function grow() {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight, innerHeight * 0.4)}px`;
}

function submit() {
  say(text.value);
  text.value = '';
  grow();
}

document.getElementById('composer').addEventListener('submit', event => { event.preventDefault(); submit(); text.focus(); });
text.addEventListener('input', grow);
text.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || matchMedia('(pointer: coarse)').matches) return;
  event.preventDefault();
  submit();
});
text.addEventListener('paste', event => {
  const pasted = [...event.clipboardData.files];
  if (pasted.length === 0) return;
  event.preventDefault();
  handAll(pasted);
});
files.addEventListener('change', () => { handAll(files.files); files.value = ''; });

const menu = document.querySelector('.menu');
document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!menu.contains(event.target) || button) menu.open = false;
  if (!button) return;
  if (button.dataset.say) say(button.dataset.say);
  if ('choose' in button.dataset) files.click();
  if ('example' in button.dataset) example();
  if (button.dataset.language) choose(button.dataset.language);
});
document.addEventListener('keydown', event => { if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); } });

async function example() {
  say(await (await fetch('/example.log')).text());
}

async function choose(language) {
  if (language === document.documentElement.lang) return;
  await fetch(`/api/language/${language}`, { method: 'POST' });
  location.reload();
}

// ——— files dropped anywhere on the page

let depth = 0;
const carries = event => [...event.dataTransfer?.types ?? []].includes('Files');
addEventListener('dragenter', event => { if (carries(event)) { depth++; overlay.hidden = false; } });
addEventListener('dragleave', event => { if (carries(event) && --depth <= 0) { depth = 0; overlay.hidden = true; } });
addEventListener('dragover', event => { if (carries(event)) event.preventDefault(); });
addEventListener('drop', event => {
  if (!carries(event)) return;
  event.preventDefault();
  depth = 0;
  overlay.hidden = true;
  handAll(event.dataTransfer.files);
});
addEventListener('beforeunload', event => { if (left() > 0) event.preventDefault(); });

for (const button of document.querySelectorAll('[data-language]'))
  button.setAttribute('aria-pressed', String(button.dataset.language === document.documentElement.lang));
look();
listen();
