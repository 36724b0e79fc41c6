// Before a grave act the server asks once more who somebody is. It says so by a dialog in its answer; after the right answer, the same button is pressed again.
(() => {
  const place = document.getElementById('proof-place');
  if (!place) return;
  const look = () => {
    const dialog = place.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector('input[type=password]').focus();
    }
    const again = place.querySelector('[data-again]');
    if (!again) return;
    const button = document.getElementById(again.dataset.again);
    again.remove();
    if (button) button.click();
  };
  place.addEventListener('click', e => { if (e.target.closest('[data-close]')) e.target.closest('dialog').close(); });
  new MutationObserver(look).observe(place, { childList: true, subtree: true });
  look();
})();
