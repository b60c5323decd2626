/** What the editor says where nobody has told it yet where the files are kept. */
export const NoHost = () => (
  <main className="f-note">
    <h1>Edit the site</h1>
    <p>The editor is not set up on this site yet: it does not know where the files are kept.</p>
    <p>
      The person who runs the site can set it up. The file docs/hosting-the-editor.md in the project
      says how.
    </p>
  </main>
);
