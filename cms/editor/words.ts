import english from 'decap-cms-locales/dist/esm/en';

/** Decap’s own phrases that staff would not say, by their place in its list, in plain words. */
const PLAIN: Readonly<Record<string, string>> = {
  'auth.login': 'Open the editor',
  'auth.loggingIn': 'Opening …',
  'app.header.content': 'Content',
  'app.header.workflow': 'Drafts and review',
  'app.header.media': 'Pictures',
  'app.header.quickAdd': 'Add',
  'app.app.errorHeader': 'The editor could not start',
  'app.app.configErrors': 'What is wrong with its settings',
  'app.app.checkConfigYml': 'Tell the developer.',
  'app.app.loadingConfig': 'Opening …',
  'app.app.waitingBackend': 'Waiting for the files …',
  'app.notFoundPage.header': 'There is no such page',
  'collection.sidebar.collections': 'What do you want to change?',
  'collection.sidebar.searchAll': 'Search all content',
  'collection.collectionTop.newButton': 'Add a %{collectionLabel}',
  'collection.collectionTop.newButtonAriaLabel': 'Add a %{collectionLabel}',
  'collection.collectionTop.filterBy': 'Show only',
  'collection.collectionTop.groupBy': 'Group by',
  'collection.entries.loadingEntries': 'Reading …',
  'collection.entries.cachingEntries': 'Reading …',
  'collection.entries.noEntries': 'Nothing here yet',
  'collection.entries.unpublishedHeader': 'Not published yet',
  'editor.editorControl.field.optional': 'can stay empty',
  'editor.editor.onLeavePage': 'You have not saved. Leave all the same?',
  'editor.editor.onPublishingNotReady': 'First set the status to “Ready”, then put it live.',
  'editor.editor.onUpdatingWithUnsavedChanges': 'First save, then change the status.',
  'editor.editor.onPublishingWithUnsavedChanges': 'First save, then put it live.',
  'editor.editor.onPublishing': 'Put this live, so that readers see it?',
  'editor.editor.onUnpublishing': 'Take this away from readers?',
  'editor.editor.onDeletePublishedEntry': 'Delete this? Readers will not find it any more.',
  'editor.editor.onDeleteWithUnsavedChanges':
    'Delete this, and what you have not saved? Readers will not find it any more.',
  'editor.editor.confirmLoadBackup':
    'There are words here that you typed and did not save. Do you want them back?',
  'editor.editorInterface.togglePreview': 'Show or hide the preview',
  'editor.editorInterface.toggleScrollSync': 'Scroll both sides together',
  'editor.editorToolbar.publish': 'Put live',
  'editor.editorToolbar.publishNow': 'Put it live',
  'editor.editorToolbar.publishing': 'Putting it live …',
  'editor.editorToolbar.published': 'Live',
  'editor.editorToolbar.unpublish': 'Take it away from readers',
  'editor.editorToolbar.duplicate': 'Copy',
  'editor.editorToolbar.publishAndCreateNew': 'Put it live and add another',
  'editor.editorToolbar.publishAndDuplicate': 'Put it live and copy it',
  'editor.editorToolbar.deleteUnpublishedChanges': 'Throw these changes away',
  'editor.editorToolbar.deleteUnpublishedEntry': 'Throw this draft away',
  'editor.editorToolbar.deletePublishedEntry': 'Delete',
  'editor.editorToolbar.deleteEntry': 'Delete',
  'editor.editorToolbar.unsavedChanges': 'Not saved yet',
  'editor.editorToolbar.changesSaved': 'Saved',
  'editor.editorToolbar.backCollection': 'Back to %{collectionLabel}',
  'editor.editorToolbar.deployPreviewPendingButtonLabel': 'Look for the preview',
  'editor.editorToolbar.deployPreviewButtonLabel': 'See the preview',
  'editor.editorToolbar.deployButtonLabel': 'See it on the site',
  'editor.editorWidgets.markdown.linkPrompt':
    'Where does the link lead? Start with https:// or, for a page of this site, with /',
  'editor.editorWidgets.markdown.addComponent': 'Add a picture or call-out',
  'editor.editorWidgets.headingOptions.headingTwo': 'Large heading',
  'editor.editorWidgets.headingOptions.headingThree': 'Small heading',
  'mediaLibrary.mediaLibraryModal.images': 'Pictures',
  'mediaLibrary.mediaLibraryModal.mediaAssets': 'Pictures',
  'mediaLibrary.mediaLibraryModal.noAssetsFound': 'No pictures yet',
  'mediaLibrary.mediaLibraryModal.noImagesFound': 'No pictures yet',
  'mediaLibrary.mediaLibraryModal.chooseSelected': 'Use this picture',
  'mediaLibrary.mediaLibraryModal.deleteSelected': 'Delete',
  'mediaLibrary.mediaLibrary.onDelete': 'Delete this picture for good?',
  'ui.default.goBackToSite': 'Back to the site',
  'ui.errorBoundary.title': 'Something went wrong in the editor',
  'ui.errorBoundary.details': 'Load the page again. If it happens again, tell the developer; or ',
  'ui.toast.onFailToLoadEntries': 'This could not be read: %{details}',
  'ui.toast.onFailToPersist': 'Not saved. %{details}',
  'ui.toast.onFailToDelete': 'Not deleted. %{details}',
  'ui.toast.onFailToUpdateStatus': 'The status was not changed. %{details}',
  'ui.toast.onFailToPublishEntry': 'Not put live. %{details}',
  'ui.toast.onFailToUnpublishEntry': 'Not taken away. %{details}',
  'ui.toast.missingRequiredField': 'Not saved. Look at the list at the top of the form.',
  'ui.toast.entrySaved': 'Saved',
  'ui.toast.entryPublished': 'It is live. Readers see it within some minutes',
  'ui.toast.entryUnpublished': 'Taken away from readers',
  'ui.toast.entryUpdated': 'Status changed',
  'ui.toast.onLoggedOut': 'You are logged out. Keep a copy of your words, then log in again',
  'ui.toast.onBackendDown': 'The place where the files are kept does not answer. See %{details}',
  'workflow.workflow.loading': 'Reading the drafts …',
  'workflow.workflow.workflowHeading': 'Drafts and review',
  'workflow.workflow.newPost': 'Add',
  'workflow.workflowCard.publishChanges': 'Put changes live',
  'workflow.workflowCard.publishNewEntry': 'Put it live',
  'workflow.workflowCard.deleteChanges': 'Throw changes away',
  'workflow.workflowCard.deleteNewEntry': 'Throw draft away',
  'workflow.workflowList.onPublishingNotReadyEntry':
    'Only what is “Ready” can be put live. Move the card to “Ready” first.',
  'workflow.workflowList.onPublishEntry': 'Put this live, so that readers see it?',
  'workflow.workflowList.onDeleteEntry': 'Throw this draft away?',
};

type Phrases = Readonly<Record<string, unknown>>;

const isPhrases = (value: unknown): value is Phrases => typeof value === 'object' && value !== null;

function withPlain(phrases: Phrases, at: string): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => {
      const place = at === '' ? key : `${at}.${key}`;
      return [key, isPhrases(value) ? withPlain(value, place) : (PLAIN[place] ?? value)];
    }),
  );
}

/** Decap’s phrases in English, with plain words for those that staff would not say. */
export const phrases = (): Phrases => withPlain(english, '');

/** The places of our own phrases, all of which Decap must know (a test checks). */
export const PLAIN_PLACES: readonly string[] = Object.keys(PLAIN);
