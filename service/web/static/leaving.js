// Where the tab goes. Somebody who is leaving is never pulled back by an answer that comes late.

const DONE = 'yanzhen-done';  // under which the next page finds what was just done
let departures = 0, isGoing = false;

export const isLeaving = () => isGoing;

function leave() {
  departures += 1;
  isGoing = true;
}

addEventListener('beforeunload', leave);
// A page that the browser kept shows what was; somebody may have signed out since.
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

// Taken when an act begins: where it leads in the end, unless its reader has left by then.
export function begin() {
  isGoing = false;
  return way();
}

// Taken when the reader leaves by it: whatever was under way leads nowhere any more.
export function depart() {
  if (isGoing) stop();
  leave();
  return way();
}

export function stay() { isGoing = false; }

// A way never ends: the page goes, and nothing on it goes on.
// `done`: {words, back}, which the next page tells, whichever it is.
function way() {
  const since = departures;
  const go = (move, done) => {
    if (done) note(done);
    if (since === departures) {
      leave();
      move();
    }
    return new Promise(() => {});
  };
  return {
    to: (address, done) => go(() => location.assign(address), done),
    again: (done) => go(() => location.reload(), done),
  };
}

function note(done) {
  try { sessionStorage.setItem(DONE, JSON.stringify(done)); } catch { /* it is done, told or not */ }
}

// What the page before has noted, once; where nothing can be stored nothing is told.
export function noted() {
  try {
    const done = JSON.parse(sessionStorage.getItem(DONE) ?? 'null');
    sessionStorage.removeItem(DONE);
    return done;
  } catch { return null; }
}
