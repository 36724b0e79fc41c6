// Keys and adding for the composer; what counts is decided by the server.
(() => {
  const find = () => document.querySelector('[data-find]');
  const buttons = act => [...document.querySelectorAll(`[data-act="${act}"]`)];
  let lost = '';
  const send = (act, values) => window[act](Object.entries({ ...values, lost }).filter(([, value]) => value)
    .map(([name, value]) => ({ name, value })));
  const typing = el => el.closest('input, textarea, select, [contenteditable]');
  // A key that is held down acts once: what comes into its place has not been read yet.
  document.addEventListener('keydown', e => {
    if (!e.repeat || typing(e.target) || !/^(Enter| |[nyxufsNYXUFS])$/.test(e.key)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
  }, true);
  let pressed;
  document.addEventListener('click', e => {
    const button = e.target.closest('[data-act]');
    if (!button) return;
    const { act, which = button.closest('[data-asked]')?.dataset.asked, value } = button.dataset;
    pressed = button.closest('.composer') && { act, at: buttons(act).indexOf(button) };
    send(act, { which, value });
  });
  // An answer holds only what its act changed: after one that never came the next one holds everything.
  jQuery(document).on('pfAjaxError', () => { lost = 'true'; })
    .on('pfAjaxSuccess', (e, xhr, settings) => { if (/(^|&)lost=true/.test(settings.data)) lost = ''; });
  // A button that went with what it did leaves the focus to the next of its kind; the last one, to what is left to do before signing.
  jQuery(document).on('pfAjaxComplete', () => {
    if (pressed && document.activeElement === document.body) {
      const left = buttons(pressed.act);
      const place = left[Math.min(pressed.at, left.length - 1)];
      // Not on a button that would do the same to what nobody has read.
      const stands = place?.closest('.item')?.querySelector('.item-name') ?? place?.closest('[data-key]')?.querySelector('[data-asked]') ?? place;
      if (stands) stands.focus(); else document.dispatchEvent(new Event('flow'));
    }
    pressed = null;
  });
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Enter' && e.target === find()) {
      e.preventDefault();
      send('addEntry', { text: e.target.value });
    } else if (e.key === 'Escape' && e.target === find()) {
      e.target.blur();
    } else if (e.key === 'Enter' && e.target.matches('.composer input')) {
      e.preventDefault();
      e.target.dispatchEvent(new Event('change', { bubbles: true }));
    } else if ((e.key === 'a' || e.key === 'A') && find() && !typing(e.target) && document.documentElement.dataset.keys !== 'off') {
      e.preventDefault();
      find().focus();
      find().select();
    }
  });
})();
