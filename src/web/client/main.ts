import { checkDays } from "./days.ts";
import { lightUp } from "./evidence.ts";
import { crosshair } from "./matrix.ts";
import { closesItself } from "./menu.ts";
import { judgeByKeys } from "./review.ts";
import { tellWaiting } from "./waiting.ts";

// Every page is whole without this script; it only makes looking quicker.
for (const reading of document.querySelectorAll<HTMLElement>(".reading")) lightUp(reading);
for (const table of document.querySelectorAll<HTMLTableElement>(".matrix")) crosshair(table);
for (const queue of document.querySelectorAll<HTMLElement>(".review")) judgeByKeys(queue);
for (const form of document.querySelectorAll<HTMLFormElement>("form:has([data-day])")) checkDays(form);
for (const menu of document.querySelectorAll<HTMLDetailsElement>(".tongues")) closesItself(menu);
for (const place of document.querySelectorAll<HTMLElement>(".waiting")) tellWaiting(place);
