/** A button that opens the browser’s own print window. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('yp-print', PrintButton);
