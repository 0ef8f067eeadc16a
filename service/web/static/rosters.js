// Lists: made, and handed in as stamped scans with progress.
import './forms.js';
import {handIn} from './hand_in.js';

handIn();

const form = document.getElementById('form');
const registered = document.getElementById('registered');
const onlyForNames = () => { registered.hidden = form.value !== 'name_list'; };
if (form && registered) {
  form.addEventListener('change', onlyForNames);
  onlyForNames();
}
