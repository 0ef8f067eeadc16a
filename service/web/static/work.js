// Who holds a case, until when it waits, notes, promises and originals: small forms on the API.
import {send} from './api.js';
import {bind} from './keys.js';
import {once} from './once.js';
import {canUndo, change, path, perform, side, undo, version} from './desk.js';
import {sure} from './sure.js';

const value = (form, name) => form.elements[name].value.trim();
const put = (rest, body) => send('PUT', path(rest), body, {version: version()});

const sends = {
  assign(form) {
    const former = form.dataset.former || null;
    const account_id = value(form, 'assignee') || null;
    if (account_id === former) return undefined;
    const words = account_id ? '已指定办理人。' : '已取消指定。';
    const undo_ = () => put('assignee', {account_id: former});
    return change('PUT', 'assignee', {account_id}, {words, undo: undo_});
  },
  postpone: (form) => postpone(form, value(form, 'until-day')),
  async note(form) {
    const words = value(form, 'note');
    if (words) await perform(() => send('POST', path('notes'), {words}), {words: '已添加备注。', form});
  },
  async original(form) {
    const chosen = form.elements.original.selectedOptions[0];
    const body = {
      kind: chosen.value, document_id: chosen.dataset.document ?? null,
      kept: form.elements.kept.checked, note: value(form, 'original-note') || null,
    };
    await change('POST', 'originals', body, {words: '已登记原件。', form});
  },
  async give_back(form) {
    const {original, what} = form.dataset;
    const to = value(form, `to-${original}`);
    if (!to || !await sure('退还原件', `${what}的原件退还给${to}。登记后不能改动。`)) return;
    await change('POST', `originals/${original}/return`, {to}, {words: '已登记退还。', form});
  },
};

function postpone(form, until) {
  const former = form.dataset.former || null;
  if (until === former) return undefined;
  const words = until ? `已暂缓至 ${until}，到期前不再作为下一份打开。` : '已恢复办理。';
  return change('PUT', 'postponement', {until}, {words, undo: () => put('postponement', {until: former})});
}

async function consent(button) {
  const {consent: promise, what, due} = button.dataset;
  const words = `同意申报人容缺后补“${what}”，最迟 ${due} 补齐；逾期不补，视为资格审查不通过（三(四)）。同意后不能撤回。`;
  if (!await sure('同意容缺后补', words)) return;
  await change('POST', `promises/${promise}/consent`, undefined, {words: '已同意容缺后补。'});
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-work]');
  if (!form) return;
  event.preventDefault();
  once(form, () => sends[form.dataset.work](form));
});
document.addEventListener('click', (event) => {
  const resume = event.target.closest?.('[data-resume]');
  if (resume) once(resume, () => postpone(resume.closest('form'), null));
  const promise = event.target.closest?.('[data-consent]');
  if (promise) once(promise, () => consent(promise));
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.ctrlKey || event.target.id !== 'note') return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

const there = (which) => () => side().querySelector(which) !== null;
function reach(which) {
  const field = side().querySelector(which);
  const details = field.closest('details');
  if (details) details.open = true;
  field.focus();
  field.scrollIntoView({block: 'center'});
}

for (const [key, words, which] of [['i', '指定办理人', '#assignee'], ['p', '暂缓到某一天', '#until-day'], ['w', '写备注', '#note'], ['y', '登记原件', '#original']]) {
  bind(key, words, () => reach(which), there(which));
}
bind('z', '撤销刚才的一步', undo, canUndo);
