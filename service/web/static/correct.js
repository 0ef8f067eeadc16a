// A value as a person reads it, written in its place; the machine's stays visible.
import {send, show, toast} from './api.js';
import {bind} from './keys.js';
import {isUnderWay, once} from './once.js';
import {go, keep, now, perform, side, version, wordsOf} from './desk.js';

const USUAL = '机器误读，以扫描件为准。';
const UNDONE = '撤销刚才的更正。';

const penOf = (stop) => stop?.closest('.reading')?.querySelector('[data-mend]');
const raw = (pen) => JSON.parse(pen.dataset.raw ?? '""');

// `pen`: the button beside a value, or the choice among what the machine has not read.
function mend(pen, beside, typed) {
  const other = side().querySelector('.mend-form');
  if (other) takeOut(other);
  const form = document.getElementById('mend-form').content.firstElementChild.cloneNode(true);
  const input = inputFor(pen);
  const label = form.querySelector('label');
  input.id = label.htmlFor = 'mend-value';
  label.after(input);
  form.querySelector('[data-machine]').textContent = `机器读作：${pen.dataset.machine ?? '未读到'}`;
  form.querySelector('[data-hint]').hidden = !('date' in pen.dataset);
  form.querySelector('[data-back]').hidden = !('mended' in pen.dataset);
  form.querySelector('#mend-why').value = typed?.why ?? USUAL;
  if (typed) input.value = typed.value;
  form.pen = pen;
  form.stop = beside.querySelector('[data-stop]');
  putIn(form, beside);
  input.focus();
  if (!typed) input.select?.();
  form.scrollIntoView({block: 'nearest'});
  return form;
}

// Under its row of the table, with room to write.
function putIn(form, beside) {
  const row = beside.closest('tr');
  if (!row) { beside.after(form); return; }
  const below = document.createElement('tr');
  const cell = document.createElement('td');
  cell.colSpan = row.cells.length;
  cell.append(form);
  below.append(cell);
  row.after(below);
}

function takeOut(form) { (form.closest('tr') ?? form).remove(); }

function inputFor(pen) {
  const few = document.querySelector(`template[data-choices="${pen.dataset.field}"]`);
  const input = few ? few.content.firstElementChild.cloneNode(true) : document.createElement('input');
  const value = raw(pen);
  if (few) {
    if (pen.dataset.raw) input.value = pen.dataset.raw;
  } else {
    Object.assign(input, {required: true, maxLength: 500, autocomplete: 'off'});
    input.value = Array.isArray(value) ? value.join('、') : value;
  }
  return input;
}

function put(pen, value, reason) {
  const {of, index, field} = pen.dataset;
  const body = {paper: Number(index), field, value, reason};
  return send('POST', `/documents/${of}/corrections`, body, {version: version()});
}

async function save(form, value) {
  const {pen} = form;
  const typed = typedIn(form);
  if (value !== null && JSON.stringify(value) === pen.dataset.raw) { close(form); toast('与现有读数相同，没有改动。'); return; }
  const former = 'mended' in pen.dataset ? raw(pen) : null;
  const words = value === null ? '已恢复机器读数。' : '已更正，机器的读数仍保留。';
  const done = {words, undo: () => put(pen, former, UNDONE)};
  const isDone = await perform(
    () => put(pen, value, typed.why.trim()), done, (answer) => told(answer, form, typed),
  );
  if (isDone) go(document.getElementById(`value-${pen.dataset.mend}`));
}

const typedIn = (form) => ({value: form.querySelector('#mend-value').value, why: form.querySelector('#mend-why').value});

// What was typed is written again into the page as it then stands.
function again(form, typed) {
  const pen = side().querySelector(`[data-mend="${form.pen.dataset.mend}"]`);
  const beside = pen?.closest('.reading') ?? side().querySelector('.add');
  return form.isConnected ? form : beside && mend(pen ?? form.pen, beside, typed);
}

keep(() => {
  const form = side().querySelector('.mend-form');
  if (!form || isUnderWay(form)) return undefined;
  const typed = typedIn(form);
  return () => again(form, typed);
});

async function told(answer, form, typed) {
  const words = await wordsOf(answer);
  const shown = again(form, typed);
  show(shown?.querySelector('[role=alert]') ?? document.getElementById('problem'), words);
}

function close(form) {
  takeOut(form);
  go(form.stop);
}

document.addEventListener('click', (event) => {
  const on = (which) => event.target.closest?.(which);
  if (on('button[data-mend]')) mend(on('button[data-mend]'), on('.reading'));
  if (on('[data-mend-gap]')) mend(side().querySelector('#gap').selectedOptions[0], on('.add'));
  if (on('[data-not]')) close(on('.mend-form'));
  if (on('[data-back]')) once(on('.mend-form'), () => save(on('.mend-form'), null));
});
document.addEventListener('submit', (event) => {
  const form = event.target.closest('.mend-form');
  if (!form) return;
  event.preventDefault();
  const input = form.querySelector('#mend-value');
  once(form, () => save(form, input.tagName === 'SELECT' ? JSON.parse(input.value) : input.value.trim()));
});
document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('.mend-form');
  if (form && event.key === 'Escape') { event.preventDefault(); close(form); }
});

bind('g', '更正选中的读数', () => mend(penOf(now()), now().closest('.reading')), () => Boolean(penOf(now())));
