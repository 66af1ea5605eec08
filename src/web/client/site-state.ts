/**
 * What a page of a published site becomes when a script shows what its address asks for: other languages are asked for the same, and what
 * lies behind the page as a file or a further part is of the whole list.
 */
export function asAsked(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".tongues a[href]")) link.search = location.search;
  for (const whole of document.querySelectorAll("main .pager, main .data-links")) whole.remove();
}
