// Evidence is marked: findings chosen, boxes drawn on the scan by dragging or by two clicks.
import './forms.js';
import {bind} from './keys.js';
import * as scan from './scan.js';
import * as viewer from './viewer.js';

const CLICK = 6;   // pixels: a shorter way is a click, not a drag
const LEAST = 0.004;
const stage = document.getElementById('stage');
const marks = document.getElementById('marks');
const button = document.getElementById('draw');
let corner = null;  // the first corner, in fractions of the page
let band = null;    // the box that is being drawn

// --- the list of evidence

function add({document_, page, box, finding, title, said}) {
  const row = document.importNode(document.getElementById('mark').content, true).firstElementChild;
  const set = (name, value) => { row.querySelector(`[data-name=${name}]`).value = value ?? ''; };
  set('document_id', document_);
  set('page', page);
  set('box', box ? JSON.stringify(box) : '');
  set('finding', finding);
  set('explanation', said);
  row.querySelector('[data-heading]').textContent = title;
  if (finding) row.dataset.finding = finding;
  if (page) Object.assign(row.dataset, {document: document_, page, box: (box ?? [0, 0, 1, 1]).join(' ')});
  marks.append(row);
  changed();
  return row;
}

function changed() {
  document.getElementById('count').textContent = `（${marks.childElementCount}）`;
  document.getElementById('no-marks').hidden = marks.childElementCount > 0;
  viewer.draw();
}

function choose(box) {
  const {key, of, on, at, title, paperLabel, said} = box.dataset;
  const there = [...marks.children].find((row) => row.dataset.finding === key);
  if (there && !box.checked) { there.remove(); changed(); return; }
  if (there || !box.checked) return;
  const where = on ? `${paperLabel}第 ${on} 页` : paperLabel;
  add({document_: of, page: on && Number(on), box: at ? at.split(' ').map(Number) : null, finding: key, title: `${title}（${where}）`, said});
}

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-choice]')) choose(event.target);
});
marks?.addEventListener('click', (event) => {
  const row = event.target.closest('[data-drop]')?.closest('[data-row]');
  if (!row) return;
  const choice = row.dataset.finding && document.querySelector(`[data-choice][data-key="${row.dataset.finding}"]`);
  if (choice) choice.checked = false;
  row.remove();
  changed();
});

// --- drawing

function here() {
  const sheet = viewer.shown();
  const paper = document.querySelector(`[data-paper="${sheet.dataset.sheet}"]`).textContent;
  return {document_: sheet.dataset.sheet, page: Number(sheet.dataset.number), title: `画框（${paper}第 ${sheet.dataset.number} 页）`};
}

// Where a pointer is on the page, in fractions, whatever the zoom and turn.
function at(event) {
  const {width, height} = viewer.shown().dataset;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(stage.querySelector('g').getScreenCTM().inverse());
  return [point.x / width, point.y / height].map((part) => Math.min(1, Math.max(0, part)));
}

function boxOf([x0, y0], [x1, y1]) {
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)].map((part) => Number(part.toFixed(5)));
}

function stretch(event) {
  const {width, height} = viewer.shown().dataset;
  const [x0, y0, x1, y1] = boxOf(corner, at(event));
  if (!band) {
    band = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    band.setAttribute('class', 'band');
    stage.querySelector('g').append(band);
  }
  const placed = {x: x0 * width, y: y0 * height, width: (x1 - x0) * width, height: (y1 - y0) * height};
  for (const [name, value] of Object.entries(placed)) band.setAttribute(name, value);
}

function finish(event) {
  const box = boxOf(corner, at(event));
  draws(false);
  if (box[2] - box[0] < LEAST || box[3] - box[1] < LEAST) return;
  const row = add({...here(), box});
  row.querySelector('textarea').focus();
}

function draws(isOn) {
  corner = null;
  band?.remove();
  band = null;
  button.setAttribute('aria-pressed', String(isOn));
  stage.classList.toggle('marking', isOn);
}

const isDrawing = () => stage.classList.contains('marking');
let pressed = null;

// The viewer would pan: while a box is drawn the stage's pointer is ours alone.
stage.addEventListener('pointerdown', (event) => {
  if (!isDrawing() || event.button) return;
  event.stopPropagation();
  event.preventDefault();
  stage.setPointerCapture(event.pointerId);
  pressed = [event.clientX, event.clientY];
  corner ??= at(event);
}, {capture: true});
stage.addEventListener('pointermove', (event) => { if (isDrawing() && corner) stretch(event); });
stage.addEventListener('pointerup', (event) => {
  if (!isDrawing() || !pressed) return;
  const isClick = Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) < CLICK;
  pressed = null;
  const isFirst = isClick && !stage.dataset.second;
  if (isFirst) { stage.dataset.second = 'due'; return; }
  delete stage.dataset.second;
  finish(event);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && isDrawing()) { delete stage.dataset.second; draws(false); }
});

button?.addEventListener('click', () => {
  delete stage.dataset.second;
  draws(viewer.shown() !== null && !isDrawing());
});
document.getElementById('whole')?.addEventListener('click', () => {
  if (!viewer.shown()) return;
  add({...here(), title: here().title.replace('画框', '整页')}).querySelector('textarea').focus();
});
bind('d', '在扫描件上画框', () => button.click(), () => button !== null && viewer.shown() !== null);

if (marks) for (const box of document.querySelectorAll('[data-choice]:checked')) choose(box);
scan.begin();
