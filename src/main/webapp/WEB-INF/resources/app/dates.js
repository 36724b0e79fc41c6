// A date field shows the day as the browser's own country writes it; beside it stands the day in the words of the pages.
(() => {
  const words = new Intl.DateTimeFormat('en-US', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const told = day => {
    const part = Object.fromEntries(words.formatToParts(day).map(p => [p.type, p.value]));
    return `${part.weekday} ${part.day} ${part.month} ${part.year}`;
  };
  const say = field => {
    const place = field.parentElement.querySelector('.in-words');
    if (place) place.textContent = field.valueAsDate ? told(field.valueAsDate) : '';
  };
  const all = () => document.querySelectorAll('input[type=date]').forEach(say);
  document.addEventListener('input', e => { if (e.target.type === 'date') say(e.target); });
  jQuery(document).on('pfAjaxComplete', all);
  all();
})();
