// What is written of a visit is kept while somebody writes. What could not be kept waits in this tab, for whoever wrote it.
(() => {
  const QUIET = 4000;
  const ALL = 'unsaved:';
  let writing = null;
  let clock = 0;
  /** Alike where the server keeps the same. */
  const lines = text => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\S\n]|\u2800/g, ' ').replace(/[\u2010\u2011]/g, '-')
      .replace(/[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu, '').trim();
  const stored = () => document.querySelector('[data-unsaved]');
  if (!stored()) return;
  const key = () => ALL + stored().dataset.unsaved;
  const offer = document.getElementById('unsaved');

  /** Says that somebody is done for now, as leaving the field would. */
  const say = () => {
    const field = writing && document.getElementById(writing);
    if (field) field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  document.addEventListener('input', e => {
    if (!e.target.matches('#form textarea, #form input')) return;
    writing = e.target.id;
    clearTimeout(clock);
    clock = setTimeout(say, QUIET);
    if (writing === 'form:note') sessionStorage.setItem(key(), e.target.value);
  });
  document.addEventListener('change', e => {
    if (e.target.id !== writing) return;
    writing = null;
    clearTimeout(clock);
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) say(); });

  /** What waits, if it has not been kept. */
  const waiting = () => {
    const text = sessionStorage.getItem(key());
    if (text === null) return null;
    if (lines(text) && lines(text) !== lines(stored().dataset.stored || '')) return text;
    sessionStorage.removeItem(key());
    return null;
  };
  const forget = mine => Object.keys(sessionStorage).filter(k => k.startsWith(ALL) && !(mine && k.startsWith(mine))).forEach(k => sessionStorage.removeItem(k));
  forget(key().replace(/-.*/, '-'));
  document.getElementById('leave').addEventListener('submit', () => forget());
  jQuery(document).on('pfAjaxComplete', waiting);

  const text = waiting();
  if (text === null) return;
  offer.querySelector('.written').textContent = text;
  offer.hidden = false;
  offer.addEventListener('click', e => {
    const button = e.target.closest('button');
    if (!button) return;
    offer.hidden = true;
    const field = document.getElementById('form:note') || document.getElementById('adding:addWords');
    if (button.dataset.unsavedBack === undefined) sessionStorage.removeItem(key());
    else if (field) {
      const now = lines(field.value);
      field.value = lines(text).startsWith(now) ? text : now + '\n' + text;
      const more = field.closest('details');
      if (more) more.open = true;
      field.focus();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
})();
