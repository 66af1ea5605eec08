import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { urls } from "../web/urls.ts";
import type { Assets } from "./assets.ts";

/** The style sheet as pages hold it. */
export interface PageStyle {
  /** what a content security policy allows it by (CSP Level 3, hash-source) */
  source: string;
  /** puts it in the place of the link to it */
  intoPages: MiddlewareHandler;
}

/** The style sheet for pages that hold it themselves, so that the first words need no second way over a slow line. */
export function pageStyle(assets: Assets): PageStyle | undefined {
  const sheet = assets.get(urls.style.slice("/assets/".length));
  if (sheet === undefined) return undefined;
  const text = new TextDecoder().decode(sheet.body);
  const link = `<link rel="stylesheet" href="${urls.style}">`;
  return {
    source: `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    async intoPages(context, next) {
      await next();
      if (context.res.headers.get("Content-Type")?.startsWith("text/html") !== true) return;
      const page = await context.res.text();
      context.res = new Response(
        page.replace(link, () => `<style>${text}</style>`),
        context.res,
      );
    },
  };
}
