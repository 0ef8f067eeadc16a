// A list taken in: tried first, told of line by line, and only then entered.
import {show} from './api.js';
import {once} from './once.js';
import {upload} from './upload.js';

const form = document.getElementById('import');
const part = (name) => document.getElementById(name);
const button = (name) => form.querySelector(`[data-run=${name}]`);

export function row(...cells) {
  const made = document.createElement('tr');
  for (const content of cells) {
    const cell = document.createElement('td');
    cell.append(content);
    made.append(cell);
  }
  return made;
}

export function tag([words, sort]) {
  const made = document.createElement('span');
  made.className = `tag ${sort}`;
  made.textContent = words;
  return made;
}

// `say` turns an answer into {title, counts, rows}; `mayEnter` says whether a trial may be entered.
export function trial({to, mayEnter, say}) {
  let turn = 0;  // of the file that is chosen
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [mine, isDry] = [turn, event.submitter?.dataset.run !== 'real'];
    const answer = await once(form, () => upload('POST', `${to}?dry_run=${isDry}`, new FormData(form), part('progress')));
    if (!answer) return;
    button('real').disabled = !(answer.ok && isDry && mine === turn && mayEnter(answer.data));
    show(part('problem'), answer.words);
    if (answer.ok && (mine === turn || !isDry)) report(say(answer.data, isDry));
  });
  // Another file has not been looked at.
  form.addEventListener('change', () => { turn += 1; button('real').disabled = true; part('report').hidden = true; });
}

function report({title, counts, rows}) {
  part('report-title').textContent = title;
  part('report-counts').textContent = counts;
  part('report-lines').replaceChildren(...rows);
  part('report').hidden = false;
  part('report-title').focus();
}
