// A stamped scan beside its reconciliation; while it is read the page waits for it.
import {send} from './api.js';
import './forms.js';
import {handIn} from './hand_in.js';
import {bind} from './keys.js';
import {begin, isLeaving} from './leaving.js';
import * as scan from './scan.js';

const AGAIN = 2000;  // milliseconds
const pending = document.getElementById('pending');

async function wait() {
  const answer = await send('GET', pending.dataset.address);
  if (answer.ok && !isLeaving() && !['queued', 'examining'].includes(answer.data.scan_state)) begin().again();
  else setTimeout(wait, AGAIN);
}

bind('q', '回到这份名册', () => begin().to(location.pathname.replace(/\/returns\/.*$/, '')));
handIn();
scan.begin();
if (pending) setTimeout(wait, AGAIN);
