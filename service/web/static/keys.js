// Single keys: bound by each page, told by the help, and switched off by who needs that (WCAG 2.1.4).

const STORED = 'yanzhen-keys-off';
const bound = new Map();

// `when`: whether the key is valid at this moment; the help shows only those that are.
export function bind(key, words, run, when = () => true) {
  bound.set(key, {words, run, when});
}

export function help() {
  const dialog = document.getElementById('keys-help');
  const list = dialog.querySelector('[data-keys]');
  list.replaceChildren(...[...bound].filter(([, one]) => one.when()).map(([key, one]) => {
    const term = document.createElement('dt');
    const cap = document.createElement('kbd');
    cap.textContent = NAMES[key] ?? key;
    term.append(cap);
    const said = document.createElement('dd');
    said.textContent = one.words;
    const row = document.createElement('div');
    row.append(term, said);
    return row;
  }));
  dialog.querySelector('[data-keys-on]').checked = !isOff();
  dialog.showModal();
}

const NAMES = {Enter: '回车', Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→'};

function isOff() {
  try { return localStorage.getItem(STORED) === '1'; } catch { return false; }
}

// A dialog that was just closed has the focus until the next frame; nobody types into what is hidden.
function isTyping(target) {
  const field = target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select');
  return field !== null && field.offsetParent !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (isOff() && event.key !== '?') return;
  if (event.key === 'Enter' && event.target.closest('a, button, summary')) return;
  const one = bound.get(event.key);
  if (!one || !one.when()) return;
  event.preventDefault();
  one.run(event);
});

document.querySelector('[data-keys-on]')?.addEventListener('change', (event) => {
  try { localStorage.setItem(STORED, event.target.checked ? '0' : '1'); } catch { /* kept till the page is left */ }
});
