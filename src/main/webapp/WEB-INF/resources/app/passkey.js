// What pages of sign-in share. A password can be read while it is typed; it is hidden again before it is sent.
(() => {
  const show = (button, shown) => {
    button.parentElement.querySelector('input').type = shown ? 'text' : 'password';
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
  };
  const hide = () => document.querySelectorAll('[data-hide]').forEach(button => show(button, false));
  document.addEventListener('click', e => {
    const button = e.target.closest('[data-hide]');
    if (!button || e.defaultPrevented) return;
    e.preventDefault();
    show(button, button.textContent === button.dataset.show);
  });
  document.addEventListener('submit', hide, true);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', hide);
  else hide();
})();
// Passkeys: the browser asks the owner's device, and its answer goes with the form. What asks stays hidden where a browser knows no passkeys.
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
  const text = data => data ? btoa(String.fromCharCode(...new Uint8Array(data))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '') : '';
  const answer = parts => parts.map(text).join('.');
  const known = asked => (asked.credentials || '').split(' ').filter(id => id).map(id => ({ type: 'public-key', id: bytes(id) }));
  const kinds = {
    create: async asked => {
      const made = await navigator.credentials.create({ publicKey: {
        rp: { id: asked.host, name: 'Extensor' },
        user: { id: bytes(asked.owner), name: asked.name, displayName: asked.name },
        challenge: bytes(asked.challenge),
        pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
        excludeCredentials: known(asked),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none'
      } });
      return answer([made.response.clientDataJSON, made.response.attestationObject]);
    },
    get: async asked => {
      const signed = await navigator.credentials.get({ publicKey: {
        rpId: asked.host, challenge: bytes(asked.challenge), allowCredentials: known(asked), userVerification: 'required'
      } });
      const said = signed.response;
      return answer([signed.rawId, said.clientDataJSON, said.authenticatorData, said.signature, said.userHandle]);
    }
  };
  // A challenge lives for ten minutes; a page may stand open for longer.
  const fresh = async place => {
    if (performance.now() < 480000 || place.closest('dialog')) return place.dataset;
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const now = page.querySelector(`[data-passkey=${place.dataset.passkey}]`);
    return now ? now.dataset : place.dataset;
  };
  const show = () => document.querySelectorAll('[data-passkey][hidden]').forEach(place => { place.hidden = false; });
  document.addEventListener('click', async e => {
    const button = e.target.closest('button, input[type=submit]');
    const place = button && button.closest('[data-passkey]');
    if (!place) return;
    const field = place.querySelector('[name=passkey]');
    if (field.value) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    const no = place.querySelector('[role=alert]');
    no.hidden = true;
    try {
      const asked = await fresh(place);
      const owner = place.querySelector('[name=owner]');
      if (owner) owner.value = asked.owner;
      field.value = await kinds[place.dataset.passkey](asked);
      button.click();
    } catch (refused) {
      no.textContent = refused.name === 'InvalidStateError' ? place.dataset.twice : place.dataset.no;
      no.hidden = false;
      button.focus();
    }
  }, true);
  const asking = document.getElementById('proof-place');
  if (asking) new MutationObserver(show).observe(asking, { childList: true, subtree: true });
  new MutationObserver(show).observe(document.body, { childList: true });
  show();
})();
