/**
 * One field for each blank in the commands of a page, such as the host: filled once, it fills every command. The values
 * stay in the page; they are never stored and never enter an address.
 */
export function startPlaceholders(): void {
  const blanks = new Map<string, HTMLElement[]>();
  for (const blank of document.querySelectorAll<HTMLElement>('var[data-placeholder]')) {
    const name = blank.dataset['placeholder'] ?? '';
    blanks.set(name, [...(blanks.get(name) ?? []), blank]);
  }
  // In a guide, commands stand alone between paragraphs.
  const place = document.querySelector('.action-lines, .guide .command:has(var)');
  if (blanks.size === 0 || !place) return;

  const fields = document.createElement('fieldset');
  fields.className = 'blanks';
  const legend = document.createElement('legend');
  legend.textContent = 'Fill in once; it stays in this page';
  fields.append(legend);
  for (const [name, places] of blanks) fields.append(fieldFor(name, places));
  place.before(fields);
}

function fieldFor(name: string, places: readonly HTMLElement[]): HTMLElement {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'text';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.addEventListener('input', () => {
    for (const blank of places) blank.textContent = field.value.trim() || name;
  });
  label.append(name.replaceAll('-', ' '), field);
  return label;
}
