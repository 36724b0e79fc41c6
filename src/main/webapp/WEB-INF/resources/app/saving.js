// What is written of a visit is kept while somebody writes: some seconds after the last letter, and when the page goes out of sight.
(() => {
  const QUIET = 4000;
  let writing = null;
  let clock = 0;
  if (!document.getElementById('form:note')) return;

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
  });
  document.addEventListener('change', e => {
    if (e.target.id !== writing) return;
    writing = null;
    clearTimeout(clock);
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) say(); });
})();
