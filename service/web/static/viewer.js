// The scan: one page at a time, with zoom, pan, turn, and boxes drawn over it as SVG.

import {gestures} from './gestures.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST = 12;
const stage = document.getElementById('stage');
const none = document.getElementById('stage-none');
const where = document.getElementById('where');
const sheets = [...document.querySelectorAll('[data-sheet]')];
const papers = [...document.querySelectorAll('[data-paper]')];

let sheet = null;          // the strip's button of the page shown
let turn = 0, scale = 1, x = 0, y = 0, lifted = false, boxes = true;
let svg = null, layer = null, image = null;

// A stage may name another folder for its pictures: a roster's scan is no application's paper.
export function address(document_, number, sort) {
  return `${stage.dataset.folder ?? `/api/v1/documents/${document_}`}/pages/${number}?sort=${sort}`;
}

export function make(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

export function shown() { return sheet; }
export function all() { return sheets; }

export function sheetOf(paper, number) {
  return sheets.find((one) => one.dataset.sheet === paper && Number(one.dataset.number) === Number(number));
}

export function open(wanted) {
  if (!wanted) return;
  const isOther = sheet !== wanted;
  sheet = wanted;
  for (const one of sheets) {
    one.hidden = one.dataset.sheet !== sheet.dataset.sheet;
    one.setAttribute('aria-pressed', String(one === sheet));
  }
  for (const one of papers) one.setAttribute('aria-pressed', String(one.dataset.paper === sheet.dataset.sheet));
  if (isOther) { turn = 0; draw(); fit(); }
  const name = papers.find((one) => one.dataset.paper === sheet.dataset.sheet).textContent;
  const pages = sheets.filter((one) => one.dataset.sheet === sheet.dataset.sheet);
  where.textContent = `${name} · 第 ${pages.indexOf(sheet) + 1}/${pages.length} 页`;
  stage.setAttribute('aria-label', where.textContent);
}

// Every box that any fact or finding names on this page; told again whenever the facts change.
export function draw() {
  if (!sheet) return;
  none.hidden = true;
  const [width, height] = size();
  svg?.remove();
  svg = make('svg', {'aria-hidden': 'true'}, stage);
  layer = make('g', {}, svg);
  image = make('image', {width, height, href: address(sheet.dataset.sheet, sheet.dataset.number, lifted ? 'lifted' : 'view')}, layer);
  image.addEventListener('error', () => { none.textContent = '这一页的图像无法显示。'; none.hidden = false; });
  if (boxes) drawBoxes(width, height);
  place();
}

function drawBoxes(width, height) {
  const here = `[data-document="${sheet.dataset.sheet}"][data-page="${sheet.dataset.number}"][data-box]`;
  for (const fact of document.querySelectorAll(here)) {
    const [x0, y0, x1, y1] = fact.dataset.box.split(' ').map(Number);
    const rect = make('rect', {
      class: 'bad' in fact.dataset ? 'box bad' : 'box', rx: 2,
      x: x0 * width, y: y0 * height, width: (x1 - x0) * width, height: (y1 - y0) * height,
    }, layer);
    fact.rect = rect;
    rect.addEventListener('pointerenter', () => light(fact, true));
    rect.addEventListener('pointerleave', () => light(fact, false));
    rect.addEventListener('click', () => {
      fact.closest('details')?.setAttribute('open', '');
      fact.focus({preventScroll: true});
      fact.scrollIntoView({block: 'center'});
    });
  }
}

// A fact and its box light up together; a fact on another page brings that page.
export function light(fact, isOn) {
  fact.classList.toggle('lit', isOn);
  fact.rect?.classList.toggle('lit', isOn);
  if (isOn) fact.rect?.parentNode?.append(fact.rect);
}

export function seek(fact) {
  if (!fact.dataset.box) return;
  open(sheetOf(fact.dataset.document, fact.dataset.page));
  light(fact, true);
  if (scale > least() * 1.05) centre(fact.dataset.box.split(' ').map(Number));
}

export function size() { return [Number(sheet.dataset.width), Number(sheet.dataset.height)]; }

function least() {
  const [width, height] = turn % 180 ? size().reverse() : size();
  return Math.min(stage.clientWidth / width, stage.clientHeight / height) * 0.98;
}

export function fit() {
  if (!sheet) return;
  scale = least();
  x = stage.clientWidth / 2;
  y = stage.clientHeight / 2;
  place();
}

// Told of every change of the view: which part of the page is seen how large.
const watching = [];
export function watch(run) { watching.push(run); }

// How much larger than fitted, the point of the page in the stage's middle in fractions, the turn.
export function view() {
  const [px, py] = toPage([stage.clientWidth / 2, stage.clientHeight / 2]);
  return {larger: scale / least(), middle: [px / size()[0], py / size()[1]], turn};
}

export function picture() { return image.getAttribute('href'); }
export function zoomed() { return scale; }

// From a point of the page in its pixels to one of the stage, and back.
export function toStage([px, py]) {
  const [[width, height], [cos, sin]] = [size(), directions(turn)];
  const [dx, dy] = [(px - width / 2) * scale, (py - height / 2) * scale];
  return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
}

export function toPage([sx, sy]) {
  const [[width, height], [cos, sin]] = [size(), directions(turn)];
  const [dx, dy] = [(sx - x) / scale, (sy - y) / scale];
  return [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
}

export function directions(degrees) {
  const angle = degrees * Math.PI / 180;
  return [Math.cos(angle), Math.sin(angle)];
}

// The page's middle lies at x, y of the stage.
function place() {
  const [width, height] = size();
  layer.setAttribute('transform', `translate(${x} ${y}) rotate(${turn}) scale(${scale}) translate(${-width / 2} ${-height / 2})`);
  for (const run of watching) run();
}

function centre([x0, y0, x1, y1]) {
  const [width, height] = size();
  const [dx, dy] = [((x0 + x1) / 2 - 0.5) * width * scale, ((y0 + y1) / 2 - 0.5) * height * scale];
  const angle = turn * Math.PI / 180;
  x = stage.clientWidth / 2 - (dx * Math.cos(angle) - dy * Math.sin(angle));
  y = stage.clientHeight / 2 - (dx * Math.sin(angle) + dy * Math.cos(angle));
  place();
}

export function zoom(factor, at = [stage.clientWidth / 2, stage.clientHeight / 2]) {
  if (!sheet) return;
  const next = Math.max(least() * 0.5, Math.min(least() * MOST, scale * factor));
  x = at[0] + (x - at[0]) * next / scale;
  y = at[1] + (y - at[1]) * next / scale;
  scale = next;
  place();
}

export function pan(dx, dy) { if (sheet) { x += dx; y += dy; place(); } }

export function rotate() { if (sheet) { turn = (turn + 90) % 360; fit(); } }

export function lift(button) {
  lifted = !lifted;
  button.setAttribute('aria-pressed', String(lifted));
  draw();
}

export function toggleBoxes(button) {
  boxes = !boxes;
  button.setAttribute('aria-pressed', String(boxes));
  draw();
}

export function step(by) {
  const next = sheets[sheets.indexOf(sheet) + by];
  if (next) open(next);
}

// A mismatch shows its own strip of the scan: the same picture, cut by the viewBox.
export function snippets() {
  for (const cut of document.querySelectorAll('[data-snippet]')) {
    const fact = cut.closest('[data-box]');
    const page = fact && sheetOf(fact.dataset.document, fact.dataset.page);
    if (!page) { cut.remove(); continue; }
    const [width, height] = [Number(page.dataset.width), Number(page.dataset.height)];
    const [x0, y0, x1, y1] = fact.dataset.box.split(' ').map(Number);
    const pad = (y1 - y0) * height * 0.4;
    cut.setAttribute('viewBox', `${x0 * width - pad} ${y0 * height - pad} ${(x1 - x0) * width + 2 * pad} ${(y1 - y0) * height + 2 * pad}`);
    cut.replaceChildren();
    make('image', {width, height, href: address(fact.dataset.document, fact.dataset.page, 'view')}, cut);
  }
}

gestures(stage, {zoom, pan});
for (const one of sheets) one.addEventListener('click', () => open(one));
for (const one of papers) {
  one.addEventListener('click', () => {
    const first = sheets.find((page) => page.dataset.sheet === one.dataset.paper);
    if (first) open(first);
    else where.textContent = `${one.textContent}：还没有页面图像`;
  });
}
new ResizeObserver(fit).observe(stage);
