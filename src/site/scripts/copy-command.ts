/** Shows the copy buttons of commands, and copies a command with what the reader has filled into its blanks. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const code = button.closest('.command')?.querySelector('pre');
    if (!code) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, code.textContent));
  }
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const words = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  button.textContent = words;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}
