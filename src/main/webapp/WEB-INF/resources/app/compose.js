// Keys and adding for the composer; what counts is decided by the server.
(() => {
  const find = () => document.querySelector('[data-find]');
  const send = pairs => window.addEntry(pairs.map(([name, value]) => ({ name, value })));
  const typing = el => el.closest('input, textarea, select, [contenteditable]');
  document.addEventListener('click', e => {
    const add = e.target.closest('[data-add]');
    if (add) send([['code', add.dataset.add], ['kind', add.dataset.kind]]);
  });
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Enter' && e.target === find()) {
      e.preventDefault();
      send([['text', e.target.value]]);
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
