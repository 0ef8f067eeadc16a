// The applicant's page: opened by a token, filled by the server, papers uploaded and followed.
import {upload, RefusedError} from './resumable.js';
import {isFramed, listen, tell} from './host.js';

const HELD = 'yanzhen-applicant';
const FOLLOW_MS = 1500;
const STAGES = ['queued', 'intake', 'pages', 'ocr', 'layout', 'seals', 'kinds', 'second_opinion', 'checks'];
const WORDS = {
  intake: '正在打开文件', pages: '正在摆正页面', ocr: '正在读取文字', layout: '正在整理内容', seals: '正在查看印章',
  kinds: '正在识别是什么材料', second_opinion: '正在复核关键文字', checks: '正在与填报内容核对',
};
const byId = (id) => document.getElementById(id);
const mine = () => byId('mine');
let token = '';
const raw = new Map();      // each part as the server sent it
const pictures = new Map(); // addresses of pictures in memory, by their own
const followed = new Set(); // papers that are being read
let timer = 0, working = 0;

// --- the token: from behind the #, off the address, kept for this tab alone

function taken() {
  const shown = decodeURIComponent(location.hash.slice(1));
  if (shown.startsWith('yza_')) {
    history.replaceState(null, '', location.pathname);
    return shown;
  }
  // A phone may drop the page while its camera is open; this tab alone may come back.
  try { return sessionStorage.getItem(HELD) ?? ''; } catch { return ''; }
}

async function open(shown) {
  token = shown;
  try { sessionStorage.setItem(HELD, token); } catch { /* then a reload needs a new start */ }
  await refresh();
  tell('ready', {});
}

function close(words) {
  token = '';
  try { sessionStorage.removeItem(HELD); } catch { /* nothing was kept */ }
  clearTimeout(timer);
  byId('opening').hidden = true;
  if (words) byId('closed-words').textContent = words;
  byId('closed').hidden = false;
}

function over() {
  close('本次访问已到期（30 分钟）。已经上传的材料都已保存，不会丢失。');
  for (const one of mine().querySelectorAll('button, input')) one.disabled = true;
  raw.clear(); // with a new token every part is put in anew
  byId('closed').scrollIntoView({block: 'start'});
  tell('expired', {});
}

// --- asking the service

async function ask(method, path, body, accept = 'application/json') {
  const headers = {Accept: accept, Authorization: `Bearer ${token}`};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const answer = await fetch(path, {method, headers, cache: 'no-store', body: body === undefined ? undefined : JSON.stringify(body)});
    if (answer.status === 401) over();
    return answer;
  } catch { return null; }
}

async function act(method, path, body, done) {
  const answer = await ask(method, path, body);
  if (answer?.ok) { problem(''); await refresh(); say(done); return true; }
  if (answer?.status !== 401) problem(answer ? await wordsOf(answer) : '网络不通，请稍后再试。');
  return false;
}

async function wordsOf(answer) {
  try {
    const told = await answer.json();
    return [told.detail, ...(told.errors ?? []).map((error) => error.detail)].join(' ');
  } catch { return '服务没有正常回答，请稍后再试。'; }
}

function problem(words) {
  byId('problem').textContent = words;
  byId('problem').hidden = !words;
  if (words) byId('problem').scrollIntoView({block: 'nearest'});
}

function say(words) { byId('said').textContent = words; }

// --- what the server says now: only what has changed is put in, so that nothing jumps

let begun = 0, latest = 0; // of several answers the one asked for last counts

async function refresh() {
  const turn = ++begun;
  const answer = await ask('GET', document.body.dataset.mine, undefined, '*/*');
  byId('opening').hidden = true;
  if (!answer?.ok) {
    if (!answer || answer.status === 429 || answer.status >= 500) {
      problem(answer ? '服务暂时没有正常回答，恢复后会自动继续。' : '网络不通，恢复后会自动继续。');
      later();
    } else if (answer.status !== 401) close('没有找到这份申报。');
    return;
  }
  problem('');
  byId('closed').hidden = true;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('mine');
  if (turn < latest) return;
  if (mine().matches(':active')) { later(); return; } // what is replaced while it is pressed is never clicked
  latest = turn;
  const names = (root) => [...root.querySelectorAll('[data-part]')].map((part) => part.dataset.part).join();
  if (names(fresh) !== names(mine())) {
    if (working) { later(); return; } // rows of files under way stay where they are
    for (const part of fresh.querySelectorAll('[data-part]')) raw.set(part.dataset.part, part.outerHTML);
    mine().replaceWith(document.adoptNode(fresh));
    dress(mine());
  } else {
    const held = document.activeElement?.closest('[data-part]');
    Object.assign(mine().dataset, fresh.dataset);
    for (const part of fresh.querySelectorAll('[data-part]')) put(part, held);
  }
  follow();
}

function put(part, held) {
  const name = part.dataset.part;
  if (raw.get(name) === part.outerHTML) return;
  raw.set(name, part.outerHTML);
  const old = mine().querySelector(`[data-part="${CSS.escape(name)}"]`);
  const section = old.closest('.slot'), state = part.closest('.slot');
  const fresh = document.adoptNode(part);
  if (section && state) section.className = state.className;
  old.replaceWith(fresh);
  dress(fresh);
  if (held === old) fresh.querySelector('h2')?.focus({preventScroll: true});
}

function dress(root) {
  for (const image of root.querySelectorAll('[data-picture]')) picture(image);
  for (const rect of root.querySelectorAll('[data-rect]')) {
    const [x0, y0, x1, y1] = rect.dataset.rect.split(' ').map(Number);
    for (const [name, value] of [['x', x0], ['y', y0], ['width', x1 - x0], ['height', y1 - y0]]) rect.setAttribute(name, value);
  }
}

async function picture(image) {
  const address = image.dataset.picture;
  if (!pictures.has(address)) {
    pictures.set(address, ask('GET', address, undefined, 'image/jpeg').then(async (answer) => (answer?.ok ? URL.createObjectURL(await answer.blob()) : '')));
  }
  const found = await pictures.get(address);
  if (found) image.src = found;
  else { pictures.delete(address); image.closest('.place')?.remove(); }
}

// --- papers that are being read

function follow() {
  clearTimeout(timer);
  const waiting = [...mine().querySelectorAll('[data-paper]')].filter((one) => ['queued', 'examining'].includes(one.dataset.state));
  for (const one of waiting) followed.add(one.dataset.paper);
  for (const id of [...followed]) {
    if (waiting.some((one) => one.dataset.paper === id)) continue;
    followed.delete(id);
    announce(id);
  }
  if (waiting.length) timer = setTimeout(look, FOLLOW_MS);
}

function announce(id) {
  const paper = byId(`paper-${id}`);
  if (!paper) return;
  const word = paper.querySelector('.word');
  say(`${paper.querySelector('.small').textContent.trim()}：${word.textContent}`);
  const answer = ['ready', 'mend', 'sent'].find((name) => word.classList.contains(name));
  tell('examined', {document: id, item: paper.dataset.item ?? null, answer});
}

async function look() {
  if (document.hidden) { timer = setTimeout(look, FOLLOW_MS); return; }
  const answer = await ask('GET', `/api/v1/documents?application_id=${mine().dataset.application}&limit=200`);
  if (!answer?.ok) { later(); return; }
  const found = (await answer.json()).items;
  let changed = false;
  for (const one of found.filter((each) => followed.has(each.id))) {
    const paper = byId(`paper-${one.id}`);
    if (!paper) continue;
    if (['examined', 'needs_person'].includes(one.state)) { changed = true; continue; }
    paper.querySelector('[data-bar]').value = STAGES.indexOf(one.stage ?? 'queued') + 1;
    const page = one.page && one.pages > 1 ? `（第 ${one.page} 页，共 ${one.pages} 页）` : '';
    paper.querySelector('[data-stage]').textContent = one.stage ? WORDS[one.stage] + page : '正在排队核对';
  }
  if (changed) await refresh(); else timer = setTimeout(look, FOLLOW_MS);
}

function later() { clearTimeout(timer); timer = setTimeout(refresh, 2 * FOLLOW_MS); }
window.addEventListener('online', () => { if (token) refresh(); });

// --- uploads

function row(list, file) {
  const line = document.createElement('li');
  line.innerHTML = '<div class="name"><span></span><span data-how></span></div><progress max="1" value="0"></progress><p class="bad" role="alert" hidden></p>';
  line.querySelector('span').textContent = file.name;
  line.querySelector('progress').setAttribute('aria-label', `${file.name} 上传进度`);
  list.append(line);
  return line;
}

async function send(file, pick, list) {
  const most = Number(mine().dataset.mostBytes);
  const line = row(list, file);
  const how = line.querySelector('[data-how]'), bar = line.querySelector('progress');
  const wrong = (words) => {
    line.querySelector('.bad').textContent = words;
    line.querySelector('.bad').hidden = false;
    bar.hidden = true;
    how.textContent = '';
  };
  if (!file.size) { wrong('这个文件是空的，请重新选择。'); return; }
  if (file.size > most) { wrong(`文件超过 ${Math.floor(most / 1e6)} MB，请降低分辨率或分开上传。`); return; }
  const said = {
    application_id: mine().dataset.application, item: pick.dataset.item, kind: pick.dataset.kind,
    declared: pick.dataset.declared === '{}' ? '' : pick.dataset.declared, replaces: pick.dataset.replaces,
  };
  working += 1;
  try {
    const paper = await upload(file, said, () => token, ({sent, total, waiting}) => {
      bar.value = sent / total;
      how.textContent = waiting ? '连接断了，正在重新连接……' : `${Math.floor(100 * sent / total)}%`;
    });
    const id = paper.split('/').pop();
    line.remove();
    if (id === pick.dataset.replaces) { problem('这和上一次是同一个文件，请重新拍摄或选择另一个文件。'); return; }
    followed.add(id);
    tell('added', {document: id, item: pick.dataset.item || null});
    say(`${file.name} 已上传，正在核对。`);
  } catch (error) {
    if (error instanceof RefusedError && error.status === 401) { line.remove(); over(); return; }
    wrong(error instanceof RefusedError ? error.message : '没有传上去，请重新选择文件。');
  } finally {
    working -= 1;
  }
  await refresh();
}

document.addEventListener('change', (event) => {
  const pick = event.target.closest('.pick');
  if (!pick) return;
  const list = pick.closest('.slot').querySelector('.uploads');
  const files = [...event.target.files];
  event.target.value = '';
  for (const file of files) send(file, pick, list);
});

for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const slot = event.target.closest?.('[data-drop]') ?? byId('slot-others')?.closest('[data-drop]');
    for (const one of document.querySelectorAll('.slot.over')) one.classList.remove('over');
    if (!slot) return;
    if (name === 'dragover') slot.classList.add('over');
    if (name !== 'drop') return;
    // What is dropped on the slot adds; a paper's own buttons put one in its place.
    const picks = [...slot.querySelectorAll('.pick')];
    const pick = picks.find((one) => !one.dataset.replaces) ?? picks[0];
    for (const file of event.dataTransfer.files) send(file, pick, slot.querySelector('.uploads'));
  });
}

// --- steps

const STEPS = {
  sendOn: (id) => act('POST', `/api/v1/documents/${id}/as-it-is`, undefined, '这一份已按现状提交。'),
  promise: async (item) => {
    if (await act('POST', `${cases()}/promises`, {item}, '已承诺后补。')) tell('promised', {item});
  },
  takeBack: (id) => act('DELETE', `${cases()}/promises/${id}`, undefined, '已撤回承诺。'),
  handIn: async (how) => {
    if (await act('POST', `${cases()}/submit`, {as_it_is: how === 'as-it-is'}, '已提交。')) tell('submitted', {});
  },
  withdraw: async () => {
    const reason = byId('why').value.trim();
    if (await act('POST', `${cases()}/withdraw`, reason ? {reason} : {}, '已撤回申报。')) tell('withdrawn', {});
  },
};
const cases = () => `/api/v1/cases/${mine().dataset.application}`;

document.addEventListener('click', async (event) => {
  const button = event.target.closest('#mine button');
  const name = button && Object.keys(STEPS).find((each) => each in button.dataset);
  if (!name) return;
  button.disabled = true;
  await STEPS[name](button.dataset[name]);
  button.disabled = false;
});

listen((shown) => open(shown));
window.addEventListener('hashchange', () => { const shown = taken(); if (shown) open(shown); });
const first = taken();
if (first) open(first);
else if (!isFramed) close();
