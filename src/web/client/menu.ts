/** Closes a menu that lies over the page when it is left, and by Escape: nothing behind it stays covered. */
export function closesItself(menu: HTMLDetailsElement): void {
  const close = (): void => {
    menu.open = false;
  };
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary")?.focus();
  });
  const leave = (to: EventTarget | null): void => {
    if (to instanceof Node && !menu.contains(to)) close();
  };
  menu.addEventListener("focusout", ({ relatedTarget }) => leave(relatedTarget));
  document.addEventListener("click", ({ target }) => leave(target));
}
