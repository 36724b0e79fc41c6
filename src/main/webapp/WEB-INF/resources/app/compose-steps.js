// What was done to a draft: taken back and done again by keys, and a list of it over the page. Every key does what a button does.
(() => {
  const LASTS = 10000;
  const dialog = () => document.getElementById('history');
  const steps = () => [...dialog().querySelectorAll('.steps button')];
  const press = act => document.querySelector(`[data-act="${act}"]`)?.click();
  const typing = el => el.closest('input, textarea, select, [contenteditable]');

  // While somebody types, these keys are those of the field.
  document.addEventListener('keydown', e => {
    if (!dialog() || !(e.ctrlKey || e.metaKey) || e.altKey || e.key.toLowerCase() !== 'z') return;
    if (typing(e.target) || document.querySelector('dialog[open]')) return;
    e.preventDefault();
    press(e.shiftKey ? 'redoStep' : 'takeBack');
  });

  // One stop for Tab; arrows go from step to step.
  document.addEventListener('keydown', e => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (!by || !e.target.closest('#history')) return;
    e.preventDefault();
    const all = steps(), at = all.indexOf(e.target);
    all[Math.min(Math.max(at < 0 ? 0 : at + by, 0), all.length - 1)]?.focus();
  });
  document.addEventListener('click', e => {
    if (!dialog()?.open) return;
    if (e.target.closest('[data-close], [data-act="goBack"], [data-act="redoStep"]') || e.target === dialog()) dialog().close();
  });

  let back;
  jQuery(document).on('pfAjaxSuccess', (e, xhr, settings) => {
    const source = new URLSearchParams(settings.data).get('jakarta.faces.source');
    if (!['openHistory-sent', 'askBack-sent', 'stayHere-sent'].includes(source)) return;
    back = document.activeElement?.dataset.which ?? back;
    queueMicrotask(() => {
      if (!dialog().open) dialog().showModal();
      const all = steps();
      const first = all.find(step => step.dataset.which === back) ?? all[0];
      if (first) first.tabIndex = 0;
      (document.getElementById('go-back') ?? first ?? dialog().querySelector('[data-close]')).focus();
    });
  });

  // A treatment that comes back is where one goes on.
  jQuery(document).on('pfAjaxComplete', () => {
    if (dialog() && !dialog().open && document.activeElement === document.body)
      document.querySelector('.composer .item.on .item-name')?.focus();
  });

  // What was said of an act leaves by itself, but not from under a pointer or the focus: the list still has it.
  const leave = snack => setTimeout(() => {
    if (!snack.isConnected) return;
    if (snack.matches(':hover') || snack.contains(document.activeElement)) return leave(snack);
    snack.remove();
  }, LASTS);
  jQuery(document).on('pfAjaxComplete', () => {
    if (!dialog()) return;
    document.querySelectorAll('.notices .snack:not([data-leaving])').forEach(snack => {
      snack.dataset.leaving = 'true';
      leave(snack);
    });
  });
})();
