import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { ElchiError } from "../error.ts";

/** A server that listens. */
export interface Listening {
  host: string;
  port: number;
  /** the address for a browser */
  url: string;
  /** Takes no more requests, lets those under way end (for at most `grace` milliseconds), and resolves when all is closed. */
  close(grace?: number): Promise<void>;
}

export interface ListenOptions {
  /** default 127.0.0.1: this machine alone */
  host?: string;
  /** default 4317; 0 takes any free one */
  port?: number;
  /** how many further ports are tried where one is taken; default 20 */
  tries?: number;
}

export const defaultPort = 4317;

/**
 * Serves an app over HTTP. Where the port is taken, the next free one is.
 * @throws ElchiError `bad-argument` where the address cannot be listened on
 */
export async function listen(
  app: { fetch(request: Request): Response | Promise<Response> },
  options: ListenOptions = {},
): Promise<Listening> {
  const host = options.host ?? "127.0.0.1";
  const first = options.port ?? defaultPort;
  const last = first === 0 ? 0 : Math.min(65_535, first + (options.tries ?? 20));
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), overrideGlobalObjects: false }) as Server;
  for (let port = first; ; port++) {
    try {
      await bind(server, port, host);
      break;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EADDRINUSE" && port < last) continue;
      throw addressError(error as NodeJS.ErrnoException, host, first, last);
    }
  }
  const { port } = server.address() as AddressInfo;
  return {
    host,
    port,
    url: `http://${host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/`,
    close: (grace = 5000) => close(server, grace),
  };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressError(error: NodeJS.ErrnoException, host: string, first: number, last: number): unknown {
  switch (error.code) {
    case "EADDRINUSE":
      return new ElchiError("bad-argument", `expected a free port on ${host}, got none from ${first} to ${last}`, {
        hint: "Give another: --port 8080",
        cause: error,
      });
    case "EACCES":
      return new ElchiError("bad-argument", `not allowed to listen on ${host}:${first}`, {
        hint: "Give a port above 1023: --port 8080",
        cause: error,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new ElchiError("bad-argument", `expected an address of this machine, got ${host}`, {
        hint: "Try --host 127.0.0.1",
        cause: error,
      });
    default:
      return error;
  }
}
