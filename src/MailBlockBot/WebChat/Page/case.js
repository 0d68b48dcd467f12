// The page of one case: rows are put in order by any column and searched. Without this script the tables are read as they are.

const language = document.documentElement.lang;
const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
const filter = document.getElementById('filter');
const shown = document.getElementById('shown');
const tables = [...document.querySelectorAll('table')];

// ——— order: a heading is a button; the first press shows the greatest number or the first word

function headings(table) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const down = before ? before === 'ascending' : head.classList.contains('number');
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      order(table.tBodies[0], column, down ? -1 : 1);
    });
  }
}

function order(body, column, way) {
  const rows = [...body.rows].map(row => ({ row, value: value(row.cells[column]) }));
  rows.sort((a, b) => empty(a) - empty(b) || way * compare(a.value, b.value));
  body.append(...rows.map(({ row }) => row));
}

const value = cell => cell.dataset.order === undefined ? cell.textContent.trim() : Number(cell.dataset.order);
const empty = ({ value: one }) => one === '—' ? 1 : 0;
const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b);

// ——— search: a row stays when it has every word

function search() {
  const words = filter.value.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  let [all, left] = [0, 0];
  for (const table of tables) {
    const rows = [...table.tBodies[0].rows];
    for (const row of rows) {
      const text = row.textContent.toLocaleLowerCase(language);
      row.hidden = !words.every(word => text.includes(word));
    }
    const here = rows.filter(row => !row.hidden).length;
    table.parentElement.hidden = here === 0;
    table.closest('section').querySelector('.nothing').hidden = here > 0;
    all += rows.length;
    left += here;
  }
  shown.textContent = words.length === 0 ? '' : `${shown.dataset.rows}: ${left} / ${all}`;
}

if (tables.length > 0) {
  tables.forEach(headings);
  filter.closest('.search').hidden = false;
  filter.addEventListener('input', search);
  search();
}

// ——— language

const languages = document.querySelector('.languages');
languages.hidden = false;
for (const button of languages.querySelectorAll('button')) {
  button.setAttribute('aria-pressed', String(button.dataset.language === language));
  button.addEventListener('click', async () => {
    if (button.dataset.language === language) return;
    await fetch(`/api/language/${button.dataset.language}`, { method: 'POST' });
    location.reload();
  });
}
