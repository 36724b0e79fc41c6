// Leaves of a long list the lines with all the typed words. What answers for a whole section is out of reach meanwhile: nobody answers what is not seen.
(() => {
  const field = document.querySelector('[data-narrow]');
  if (!field) return;
  const said = document.getElementById(field.getAttribute('aria-describedby'));
  const narrow = () => {
    const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const section of document.querySelectorAll(field.dataset.narrow)) {
      const head = section.querySelector('h2, h3').textContent.toLowerCase();
      let shown = 0;
      for (const line of section.querySelectorAll(field.dataset.lines)) {
        const text = head + ' ' + line.textContent.toLowerCase();
        line.hidden = !words.every(word => text.includes(word));
        if (!line.hidden) shown++;
      }
      section.hidden = !shown;
      section.querySelectorAll('.whole').forEach(button => { button.hidden = words.length > 0; });
      left += shown;
    }
    said.textContent = !words.length ? '' : left ? said.dataset.whole : said.dataset.none;
  };
  field.addEventListener('input', narrow);
  field.addEventListener('keydown', e => {
    if (e.key === 'Enter') e.preventDefault();
    else if (e.key === 'Escape' && field.value) {
      field.value = '';
      narrow();
      e.preventDefault();
    }
  });
  jQuery(document).on('pfAjaxComplete', narrow);
  narrow();
})();
