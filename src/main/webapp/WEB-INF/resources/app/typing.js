// What somebody types while an answer is on its way stays: the answer was drawn before it was typed.
(() => {
  const typed = new Map();
  /** Nobody types in it any more: says so, unless the browser has. */
  const sayOnLeaving = field => {
    let said = false;
    field.addEventListener('change', () => { said = true; }, { once: true });
    field.addEventListener('blur', () => { if (!said) field.dispatchEvent(new Event('change', { bubbles: true })); }, { once: true });
  };
  document.addEventListener('input', e => { if (e.target.id) typed.set(e.target.id, e.target.value); }, true);
  jQuery(document).on('pfAjaxSend', () => typed.clear()).on('pfAjaxComplete', () => {
    for (const [id, value] of typed) {
      const field = document.getElementById(id);
      if (!field || field.value === value) continue;
      field.value = value;
      if (field === document.activeElement) sayOnLeaving(field);
    }
  });

  // An answer says where the focus goes: to what it opened, or to what comes next.
  jQuery(document).on('pfAjaxComplete', () => {
    const next = document.querySelector('[data-focus=true]');
    next?.removeAttribute('data-focus');
    (next?.closest('.task')?.querySelector('.problem') ?? next)?.focus();
  });

  // What came back after the session was over is shown, and stored as soon as its field is left or the button is pressed.
  const back = document.querySelector('[data-restored]');
  if (!back) return;
  const fields = names => (names || '').split(' ').filter(name => name).map(name => document.getElementById(name)).filter(field => field);
  for (const field of fields(back.dataset.restored))
    for (let at = field; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
  const save = back.querySelector('[data-restored-save]');
  if (!save) return;
  const waiting = new Set(fields(save.dataset.restoredSave).map(field => field.id));
  const say = id => {
    const field = waiting.delete(id) && document.getElementById(id);
    if (field) field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  document.addEventListener('change', e => { waiting.delete(e.target.id); }, true);
  document.addEventListener('focusout', e => { if (waiting.has(e.target.id)) say(e.target.id); });
  save.addEventListener('click', () => {
    [...waiting].forEach(say);
    document.getElementById('restored').hidden = true;
  });
})();
