// A scan beside a list: what has a place lights it up, and its box lights it; tools and keys.
import {bind} from './keys.js';
import * as lens from './lens.js';
import * as viewer from './viewer.js';

let chosen = null;
const stopOf = (event) => event.target.closest?.('#side [data-stop]');

export function choose(stop) {
  if (!stop || stop === chosen) return;
  if (chosen) viewer.light(chosen, false);
  chosen?.classList.remove('chosen');
  chosen = stop;
  chosen.classList.add('chosen');
  viewer.seek(stop);
  lens.follow(stop);
}

function move(by) {
  const all = [...document.querySelectorAll('#side [data-stop]')].filter((one) => one.offsetParent !== null);
  const place = all.indexOf(chosen);
  const next = all[place < 0 ? 0 : Math.max(0, Math.min(all.length - 1, place + by))];
  next?.focus({preventScroll: true});
  next?.scrollIntoView({block: 'nearest'});
  choose(next);
}

for (const [name, isOn] of [['pointerover', true], ['pointerout', false]]) {
  document.addEventListener(name, (event) => {
    const stop = stopOf(event);
    if (stop && stop !== chosen) viewer.light(stop, isOn);
  });
}
document.addEventListener('focusin', (event) => choose(stopOf(event)));
document.addEventListener('click', (event) => choose(stopOf(event)));

const run = {
  in: () => viewer.zoom(1.4), out: () => viewer.zoom(1 / 1.4), fit: viewer.fit, turn: viewer.rotate,
  lifted: viewer.lift, boxes: viewer.toggleBoxes,
};
const tool = (name) => document.querySelector(`[data-view=${name}]`);
for (const [name, does] of Object.entries(run)) tool(name).addEventListener('click', () => does(tool(name)));

const looks = () => viewer.shown() !== null;
const some = () => document.querySelector('#side [data-stop]') !== null;
bind('j', '下一项', () => move(1), some);
bind('k', '上一项', () => move(-1), some);
for (const [key, words, name] of [['+', '放大', 'in'], ['-', '缩小', 'out'], ['0', '整页', 'fit'], ['v', '旋转', 'turn'], ['s', '去红章看字', 'lifted'], ['h', '显示或隐藏标框', 'boxes']]) {
  bind(key, words, () => tool(name).click(), looks);
}
bind(']', '下一页', () => viewer.step(1), looks);
bind('[', '上一页', () => viewer.step(-1), looks);

// On paper nothing can be opened any more.
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('#side details')) one.open = true;
});

export function begin() {
  const first = document.querySelector('#side [data-bad][data-box]');
  viewer.open((first && viewer.sheetOf(first.dataset.document, first.dataset.page)) ?? document.querySelector('[data-sheet]'));
  viewer.snippets();
}
