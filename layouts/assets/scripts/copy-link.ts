/** Makes the copy button work, and shows it; the outcome is said in words beside it. */
export function startCopyLink(button: HTMLButtonElement): void {
  const status = button.closest('.share')?.querySelector('[role=status]');
  const { copy = '', copied = '', failed = '' } = button.dataset;
  button.addEventListener('click', async () => {
    let outcome = copied;
    try {
      await navigator.clipboard.writeText(copy);
    } catch {
      // No permission, or a page that is not served over https.
      outcome = failed;
    }
    if (status) status.textContent = outcome;
  });
  const item = button.closest('li');
  if (item) item.hidden = false;
}
