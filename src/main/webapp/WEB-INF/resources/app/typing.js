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
})();
