/** Stands in for a film at YouTube: YouTube is asked for nothing before the button is pressed. */
class FilmFacade extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.film-facade-play')?.addEventListener('click', this.#play, { once: true });
  }

  readonly #play = (): void => {
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${this.dataset['code'] ?? ''}?autoplay=1&rel=0`;
    frame.title = this.dataset['title'] ?? '';
    frame.allow = 'autoplay; fullscreen; encrypted-media';
    frame.allowFullscreen = true;
    // YouTube’s player refuses to play where it is not told which site it is on; it is told no more.
    frame.referrerPolicy = 'strict-origin';
    this.replaceChildren(frame);
    frame.focus();
  };
}

customElements.define('yp-film-facade', FilmFacade);
