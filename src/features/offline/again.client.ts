/** Offers to load the page again, where the offline page stands at another page’s address. */
class Again extends HTMLElement {
  connectedCallback(): void {
    if (location.pathname === '/offline/') return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      location.reload();
    });
  }
}

customElements.define('yp-again', Again);
