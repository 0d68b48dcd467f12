// Draws letters. Everything in them came from outside: it is set as text, never as markup.

const words = JSON.parse(document.getElementById('words').textContent);
const language = document.documentElement.lang;
const sizes = words.sizes.split(' ');

/** An element with attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') element.className = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** "31 KB", in the page's language. */
export function size(bytes) {
  let step = 0;
  for (; bytes >= 1024 && step < 2; step++) bytes /= 1024;
  return `${bytes.toLocaleString(language, { maximumFractionDigits: bytes < 10 && step ? 1 : 0 })} ${sizes[step]}`;
}

/** A chip for something that was handed in or over. */
export function chip(name, detail) {
  return make('span', { class: 'chip' }, make('span', { class: 'chip-name' }, name), make('span', { class: 'chip-detail' }, detail));
}

/** What a visitor said; a command that the menu says for them reads as it does there. */
export function spoken(text) {
  return text.startsWith('/') ? document.querySelector(`.menu [data-say="${CSS.escape(text)}"]`)?.textContent ?? text : text;
}

/** Draws a letter; press(id) presses a button of it. */
export function draw(letter, press) {
  const { content } = letter;
  const own = ['said', 'pasted', 'gave'].includes(content.$type);
  const article = make('article', { class: own ? 'own' : 'bot', 'data-letter': letter.number });
  article.append(make('h3', { class: 'unseen' }, own ? words.you : words.bot), body(letter, press), time(letter.time));
  article.dataset.message = JSON.stringify(content.message ?? null);
  return article;
}

/** Shows another content in a letter's place; boxes that were ticked stay where they are, and so does the focus. */
export function redraw(article, letter, press) {
  const { content } = letter;
  if (content.$type !== 'told' || article.dataset.message !== JSON.stringify(content.message)) return draw(letter, press);
  const buttons = content.buttons.flat();
  for (const box of article.querySelectorAll('input[data-button]')) {
    const button = buttons.find(other => other.id === box.dataset.button);
    if (button) box.checked = button.label.startsWith('☑');
  }
  const { rest } = sort(content);
  article.querySelector('.buttons')?.replaceWith(row(rest, press) ?? '');
  return article;
}

function body(letter, press) {
  const { content } = letter;
  switch (content.$type) {
    case 'told': return told(content, press);
    case 'sent': return sent(letter);
    case 'said': return make('div', { class: 'bubble' }, make('p', {}, spoken(content.text)));
    case 'pasted': return make('div', { class: 'bubble' }, chip(words.lines, `${content.lines.toLocaleString(language)} · ${size(content.bytes)}`));
    case 'gave': return make('div', { class: 'bubble' }, chip(content.file.name, size(content.file.size)), content.caption ? make('p', {}, content.caption) : null);
    default: return make('div', { class: 'bubble' }, make('p', {}, words.unseen));
  }
}

function sent({ number, content }) {
  const { file, caption } = content;
  const address = `/api/letters/${number}/file`;
  const figure = make('figure', { class: 'bubble' });
  const words_ = caption ? caption.pieces.map(piece => piece.text).join('') : file.name;
  if (file.type.startsWith('image/')) figure.append(make('a', { href: address, download: file.name }, make('img', { src: address, alt: words_, loading: 'lazy' })));
  else figure.append(make('a', { href: address, download: file.name, class: 'chip' },
    make('span', { class: 'chip-name' }, file.name), make('span', { class: 'chip-detail' }, `${size(file.size)} · ${words.download}`)));
  if (caption) figure.append(make('figcaption', {}, ...pieces(caption)));
  return figure;
}

function told(content, press) {
  const bubble = make('div', { class: 'bubble' });
  const { ticks, rest } = sort(content);
  for (const block of content.message.blocks) bubble.append(...blocks(block, ticks, press));
  const buttons = row(rest, press);
  if (buttons) bubble.append(buttons);
  return bubble;
}

// What the buttons of a platform without forms say about a step stands at the step itself: its box, its command, its link.
function sort(content) {
  const steps = content.message.blocks.filter(block => block.$type === 'steps').flatMap(block => block.items);
  const ticks = new Map();
  const rest = [];
  for (const button of content.buttons.flat()) {
    const number = Number(/^[☐☑] (\d+)$/.exec(button.label)?.[1]);
    if (button.$type === 'press' && number > 0) ticks.set(number, button);
    else if (button.$type === 'copy' && steps.some(step => step.command === button.text)) continue;
    else if (button.$type === 'link' && steps.some(step => step.link === button.url)) continue;
    else rest.push(button);
  }
  return { ticks, rest };
}

function row(buttons, press) {
  if (buttons.length === 0) return null;
  return make('div', { class: 'buttons' }, ...buttons.map(button => {
    if (button.$type === 'link') return link(button.label, button.url);
    if (button.$type === 'copy') return copier(button.label, button.text);
    return make('button', { type: 'button', 'data-button': button.id, onclick: () => press(button.id) }, button.label);
  }));
}

function blocks(block, ticks, press) {
  switch (block.$type) {
    case 'headline': return [make('h4', { class: 'headline' }, ...pieces(block.text))];
    case 'paragraph': return block.text.pieces.length === 1 && block.text.pieces[0].$type === 'code' && block.text.pieces[0].text.includes('\n')
      ? [make('div', { class: 'report' }, make('pre', { tabindex: 0 }, block.text.pieces[0].text), copier(words.copy, block.text.pieces[0].text))]
      : [make('p', {}, ...pieces(block.text))];
    case 'steps': return [make('h5', {}, ...pieces(block.title)), make('ol', { class: 'steps' }, ...block.items.map((step, index) => stepItem(step, ticks.get(index + 1), press)))];
    case 'folded': return [make('details', {}, make('summary', {}, ...pieces(block.title)), ...block.lines.map(line =>
      line.pieces.length === 1 && line.pieces[0].$type === 'code' ? make('pre', { tabindex: 0 }, line.pieces[0].text) : make('p', {}, ...pieces(line))))];
    default: return [];
  }
}

function stepItem(step, tick, press) {
  const text = make('span', {}, ...pieces(step.text));
  const item = make('li', {});
  if (tick) {
    const box = make('input', { type: 'checkbox', 'data-button': tick.id, onchange: () => press(tick.id) });
    box.checked = tick.label.startsWith('☑');
    item.append(make('label', {}, box, text));
  }
  else item.append(text);
  if (step.command) item.append(make('div', { class: 'command' }, make('code', {}, step.command), copier(words.copy, step.command)));
  if (step.link) item.append(make('p', { class: 'link' }, link(new URL(step.link).hostname, step.link)));
  return item;
}

function pieces(phrase) {
  return phrase.pieces.map(piece => piece.$type === 'strong' ? make('strong', {}, piece.text)
    : piece.$type === 'code' ? make('code', {}, piece.text) : document.createTextNode(piece.text));
}

function link(label, url) {
  return url.startsWith('https://') ? make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label) : document.createTextNode(label);
}

function copier(label, text) {
  const button = make('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', async () => {
    await copy(text);
    button.textContent = words.copied;
    document.getElementById('status').textContent = words.copied;
    setTimeout(() => { button.textContent = label; document.getElementById('status').textContent = ''; }, 2000);
  });
  return button;
}

// A frame or a page without TLS has no clipboard.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', { class: 'unseen' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

function time(at) {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  const shown = date.toLocaleString(language, today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return make('time', { datetime: at }, shown);
}
