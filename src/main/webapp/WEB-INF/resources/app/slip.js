// A link that is shown once: copied by a button, or printed on a slip of its own, without the page around it.
(() => {
  const copy = async field => {
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      if (!document.execCommand('copy')) return false;
    }
    return true;
  };
  document.addEventListener('click', async e => {
    const copier = e.target.closest('[data-copy]');
    if (copier) {
      const field = document.getElementById(copier.dataset.copy);
      const said = document.getElementById(copier.dataset.copy + '-copied');
      said.textContent = '';
      if (await copy(field)) said.textContent = copier.dataset.copied;
      else field.select();
    }
    const printer = e.target.closest('[data-print]');
    if (!printer) return;
    const paper = document.querySelector('[data-slip="' + printer.dataset.print + '"]').cloneNode(true);
    paper.hidden = false;
    document.body.append(paper);
    document.body.classList.add('slip-only');
    addEventListener('afterprint', () => {
      paper.remove();
      document.body.classList.remove('slip-only');
    }, { once: true });
    print();
  });
})();
