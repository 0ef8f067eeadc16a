// The queue by keys: down, up, open, search.
import {bind} from './keys.js';

// An address stays in histories and logs: of a whole ID number only the last four go into it.
document.getElementById('filters').addEventListener('submit', () => {
  const sought = document.getElementById('q');
  const said = sought.value.normalize('NFKC').replace(/\s/g, '');
  if (/^[1-9][0-9]{16}[0-9Xx]$/.test(said)) sought.value = said.slice(-4);
});

const rows = [...document.querySelectorAll('.queue tbody tr')];
let chosen = -1;

function choose(place) {
  if (!rows.length) return;
  rows[chosen]?.classList.remove('on');
  chosen = Math.max(0, Math.min(place, rows.length - 1));
  rows[chosen].classList.add('on');
  rows[chosen].querySelector('a').focus();
}

const open = () => rows[Math.max(chosen, 0)].querySelector('a').click();
const some = () => rows.length > 0;

bind('j', '下一份', () => choose(chosen + 1), some);
bind('k', '上一份', () => choose(chosen - 1), some);
bind('Enter', '打开选中的申报', open, some);
bind('/', '查找姓名或身份证号末四位', () => document.getElementById('q').focus());
bind('c', '未见问题的一并办理', () => document.getElementById('clean').click(), () => document.getElementById('clean') !== null);
bind('n', '下一页', () => document.getElementById('more').click(), () => document.getElementById('more') !== null);

for (const [place, row] of rows.entries()) {
  row.addEventListener('click', (event) => {
    if (!event.target.closest('a')) row.querySelector('a').click();
  });
  row.querySelector('a').addEventListener('focus', () => {
    rows[chosen]?.classList.remove('on');
    chosen = place;
    row.classList.add('on');
  });
}
