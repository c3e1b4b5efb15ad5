/**
 * In `sandbox="allow-scripts"` a form is never submitted, and the event `submit` is not sent either (HTML, "submit" of a
 * form, where the sandbox is looked at before the event). No form here goes anywhere, so the event is all that is needed:
 * a submit button sends it itself.
 */
export function sendSubmits(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (event.defaultPrevented || button?.type !== 'submit' || !button.form) return;
    event.preventDefault();
    if (!button.form.reportValidity()) return;
    button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}
