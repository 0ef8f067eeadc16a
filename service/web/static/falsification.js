// One falsification case: the opener's opinion is shown when every piece of evidence was looked at.
import {send, show} from './api.js';
import './forms.js';
import {bind} from './keys.js';
import {begin} from './leaving.js';
import {once} from './once.js';
import * as scan from './scan.js';
import * as viewer from './viewer.js';

const pieces = [...document.querySelectorAll('[data-piece]')];
const button = document.getElementById('show-opinion');
const unseen = document.getElementById('unseen');

function look(piece) {
  piece.querySelector('.seen').hidden = false;
  const left = pieces.filter((one) => one.querySelector('.seen').hidden).length;
  if (unseen) unseen.textContent = left ? `还有 ${left} 条证据没有看。` : '证据都已看过。';
  if (!left) button.disabled = false;
}

// A piece that names no page shows its paper from the beginning.
for (const piece of pieces) {
  piece.addEventListener('click', () => {
    if (!piece.dataset.box) viewer.open(document.querySelector(`[data-sheet="${piece.dataset.paperOf}"]`));
    look(piece);
  });
}

async function reveal() {
  const answer = await send('GET', button.dataset.address);
  show(document.getElementById('opinion-problem'), answer.words);
  if (!answer.ok) return;
  const opinion = document.getElementById('opinion');
  opinion.textContent = answer.data.opinion;
  opinion.hidden = false;
  button.hidden = true;
  const why = document.getElementById('opinion-why');
  if (why) why.hidden = true;
}

button.addEventListener('click', () => once(button, reveal));

bind('q', '回到案件列表', () => begin().to('/desk/falsifications'));
scan.begin();
