import type { MiddlewareHandler } from "hono";

/** Nothing from elsewhere, no frames, nothing inline but a style sheet of that hash: pages live on their own style and script alone. */
const contentSecurityPolicy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const always: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/**
 * Puts the security headers on every answer; what may be kept is asked for again each time, by its ETag. `style` is the hash-source of
 * the style sheet that pages hold.
 */
export function securityHeaders(style?: string): MiddlewareHandler {
  const policy = contentSecurityPolicy(style === undefined ? "" : ` ${style}`);
  return async (context, next) => {
    await next();
    context.res.headers.set("Content-Security-Policy", policy);
    for (const [name, value] of Object.entries(always)) context.res.headers.set(name, value);
    if (!context.res.headers.has("Cache-Control"))
      context.res.headers.set("Cache-Control", context.res.ok ? "no-cache" : "no-store");
  };
}
