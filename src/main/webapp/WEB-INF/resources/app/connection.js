// What got no answer is said, stays in its field, and is sent again: by the button, or by itself once the network is back. Nothing is signed before.
(() => {
  const box = document.getElementById('unsent');
  if (!box) return;
  const unsent = new Set();
  let last = null;
  const fieldOf = settings => {
    const source = document.getElementById(new URLSearchParams(settings.data).get('jakarta.faces.source'));
    if (source?.matches('input, select, textarea')) return source.id;
    return last?.closest('[data-saves]') ? last.id : '';
  };
  const again = () => {
    const ids = [...unsent];
    unsent.clear();
    box.hidden = true;
    ids.forEach(id => document.getElementById(id)?.dispatchEvent(new Event('change', { bubbles: true })));
  };
  document.addEventListener('change', e => { last = e.target; }, true);
  jQuery(document).on('pfAjaxError', (e, xhr, settings) => {
    if (xhr.statusText === 'abort') return;
    const field = fieldOf(settings);
    if (field) unsent.add(field);
    box.hidden = false;
  }).on('pfAjaxSuccess', (e, xhr, settings) => {
    unsent.delete(fieldOf(settings));
    box.hidden = unsent.size === 0;
  });
  document.addEventListener('click', e => {
    if (!unsent.size || !e.target.closest('#sign')) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    box.querySelector('button').focus();
  }, true);
  box.querySelector('button').addEventListener('click', again);
  window.addEventListener('online', again);
  window.addEventListener('beforeunload', e => { if (unsent.size) e.preventDefault(); });
})();
