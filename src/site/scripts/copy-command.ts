/** Gives every command a copy button, which takes along what the reader has filled into its blanks. */
export function startCopyButtons(): void {
  for (const command of document.querySelectorAll('.command')) {
    const code = command.querySelector('pre');
    if (!code) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(button, code.textContent));
    command.querySelector('.command-head')?.append(' ', button);
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
