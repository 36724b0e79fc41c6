// In a form of many small fields Enter goes on to the next one in sight, at last to its first button, which then saves.
document.addEventListener('keydown', e => {
  const form = e.key === 'Enter' && !e.ctrlKey && !e.metaKey && !e.isComposing && e.target.closest?.('form[data-enter=next]');
  if (!form || !e.target.matches('input,select')) return;
  e.preventDefault();
  const inSight = field => field.type !== 'hidden' && !field.disabled && field.getClientRects().length > 0;
  const all = [...form.querySelectorAll('input,select,[type=submit]')].filter(inSight);
  const from = all.indexOf(e.target);
  const next = all.slice(from + 1).find(field => field.type !== 'radio' || field.name !== e.target.name);
  next?.focus();
  if (next?.select) next.select();
});
document.addEventListener('keydown', e => {
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) e.target.closest?.('form[data-enter=next]')?.querySelector('[type=submit]').click();
});
