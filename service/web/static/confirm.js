// Clean cases looked through by their first pages and confirmed at once; each answer is told.
import {send, toast} from './api.js';
import {bind} from './keys.js';
import {begin} from './leaving.js';
import {once} from './once.js';
import {sure} from './sure.js';

const rows = [...document.querySelectorAll('[data-case]')];
const told = document.getElementById('told');
const button = document.getElementById('confirm');
const look = document.getElementById('look');
const pages = [...document.querySelectorAll('[data-look]')];
let chosen = -1, page = 0;

const box = (row) => row.querySelector('[data-take]');
const taken = () => rows.filter((row) => box(row).checked && !box(row).disabled);

// --- which cases

function count() {
  if (!button) return;
  const n = taken().length;
  document.getElementById('confirm-words').textContent = `一并办理 ${n} 份`;
  button.disabled = n === 0;
}

function choose(place) {
  rows[chosen]?.classList.remove('on');
  chosen = Math.max(0, Math.min(place, rows.length - 1));
  rows[chosen].classList.add('on');
  (box(rows[chosen]).disabled ? rows[chosen].querySelector('a') : box(rows[chosen])).focus({preventScroll: true});
  rows[chosen].scrollIntoView({block: 'nearest'});
}

function all() {
  const free = rows.filter((row) => !box(row).disabled);
  const isAll = free.every((row) => box(row).checked);
  for (const row of free) box(row).checked = !isAll;
  count();
}

// --- a page larger

function show(place) {
  page = (place + pages.length) % pages.length;
  const one = pages[page];
  document.getElementById('look-title').textContent = one.getAttribute('aria-label').replace('，放大', '');
  document.getElementById('look-at').src = one.dataset.look;
  if (!look.open) look.showModal();
}

look.addEventListener('keydown', (event) => {
  const by = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (by) { event.preventDefault(); show(page + by); }
});
look.addEventListener('close', () => { pages[page].focus(); choose(rows.indexOf(pages[page].closest('[data-case]'))); });
document.addEventListener('click', (event) => {
  const [one, step] = [event.target.closest('[data-look]'), event.target.closest('[data-step]')];
  if (one) show(pages.indexOf(one));
  if (step) show(page + Number(step.dataset.step));
});
document.addEventListener('change', count);

// --- all at once

const SAID = {confirmed: (row) => `已办理：${row.dataset.does}`, sampled: () => '抽中人工抽查，请打开逐项查看', not_clean: () => '核对结果已有变化，请打开查看', refused: () => '未办理'};
const LOOKS = {confirmed: 'pass', sampled: 'review', not_clean: 'suspect', refused: 'suspect'};

async function confirm() {
  const those = taken();
  const does = [...new Set(those.map((row) => row.dataset.does))].join('、');
  if (!await sure(`一并办理 ${those.length} 份`, `将对所选 ${those.length} 份办理“${does}”，其中一部分会被留下由人逐份查看。办理后不能撤回。`)) return;
  const cases = those.map((row) => ({case_id: row.dataset.case, version: Number(row.dataset.version)}));
  const answer = await send('POST', '/cases/confirmations', {cases});
  if (!answer.ok) { say(answer.words, 'bad'); return; }
  for (const one of answer.data) tell(document.getElementById(`case-${one.case_id}`), one);
  const of = (result) => answer.data.filter((one) => one.result === result).length;
  say(`办理 ${of('confirmed')} 份，抽中人工抽查 ${of('sampled')} 份，未办理 ${of('not_clean') + of('refused')} 份。`, of('confirmed') === answer.data.length ? 'good' : 'warn');
}

function tell(row, {result, why}) {
  const words = SAID[result](row) + (why ? `：${why}` : '');
  const tag = document.createElement('span');
  tag.className = `tag ${LOOKS[result]}`;
  tag.textContent = words;
  row.querySelector('.answer').replaceChildren(tag);
  row.classList.add('told');
  box(row).checked = false;
  box(row).disabled = true;
}

function say(words, sort) {
  told.className = `notice ${sort}`;
  told.textContent = words;
  told.hidden = false;
  told.scrollIntoView({block: 'center'});
  toast(words);
}

const some = () => rows.length > 0;
bind('j', '下一份', () => choose(chosen + 1), some);
bind('k', '上一份', () => choose(chosen - 1), some);
bind('x', '选中或去掉这一份', () => box(rows[chosen]).click(), () => chosen >= 0 && !box(rows[chosen]).disabled);
bind('v', '放大看材料', () => show(Math.max(0, pages.findIndex((one) => rows[Math.max(0, chosen)].contains(one)))), () => pages.length > 0);
bind('o', '打开这一份', () => rows[chosen].querySelector('.open').click(), () => chosen >= 0);
bind('m', '全选或全不选', all, some);
bind('f', '一并办理所选的', () => button.click(), () => some() && !button.disabled);
bind('q', '回到队列', () => begin().to('/desk/queue'));
button?.addEventListener('click', async () => { await once(button, confirm); count(); });
document.getElementById('all')?.addEventListener('click', all);
for (const [place, row] of rows.entries()) {
  row.addEventListener('focusin', () => { rows[chosen]?.classList.remove('on'); chosen = place; row.classList.add('on'); });
}
count();
