import { ElchiError, type ErrorCode, type Reason, type Wrong } from "../error.ts";

/** The one form of an error in JSON. */
export interface ErrorBody {
  error: { code: ErrorCode | RequestErrorCode | "unexpected"; message: string; hint?: string };
}

/** An error as the outside sees it. */
export interface ErrorAnswer {
  status: number;
  body: ErrorBody;
  /** what whoever asked can mend, for pages */
  wrong: Wrong | undefined;
}

const statuses: Record<ErrorCode, number> = {
  "bad-argument": 400,
  "not-found": 404,
  "unreadable-file": 422,
  "store-unavailable": 503,
  "store-damaged": 500,
  "store-newer": 500,
  "storage-full": 507,
  conflict: 409,
};

/** What is wrong where nothing more is known than the code. */
const byCode: Readonly<Partial<Record<ErrorCode, Wrong>>> = {
  "store-damaged": { reason: "damaged" },
  "store-newer": { reason: "newer" },
};

/** What is answered to an error. Of an unexpected one nothing but its being so is told outside. */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof RequestError)
    return { status: error.status, body: { error: { code: error.code, message: error.message } }, wrong: error.wrong };
  if (error instanceof ElchiError) {
    const { code, message, hint } = error;
    const body = { error: { code, message, ...(hint === undefined ? {} : { hint }) } };
    return { status: statuses[code], body, wrong: error.wrong ?? byCode[code] };
  }
  return {
    status: 500,
    body: { error: { code: "unexpected", message: "something went wrong here; the log of the server tells more" } },
    wrong: { reason: "unexpected" },
  };
}

const requestErrors = {
  "method-not-allowed": 405,
  "too-large": 413,
  "address-too-long": 414,
  "wrong-host": 421,
  "wrong-origin": 403,
  "wrong-type": 415,
} as const;
type RequestErrorCode = keyof typeof requestErrors;

const reasonOf: Readonly<Record<RequestErrorCode, Reason>> = {
  "method-not-allowed": "method",
  "too-large": "bodyLarge",
  "address-too-long": "addressLong",
  "wrong-host": "host",
  "wrong-origin": "origin",
  "wrong-type": "form",
};

/** A request that is wrong as a request. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: RequestErrorCode;
  readonly wrong: Wrong;

  constructor(code: RequestErrorCode, message: string, n?: number) {
    super(message);
    this.status = requestErrors[code];
    this.code = code;
    this.wrong = { reason: reasonOf[code], ...(n === undefined ? {} : { n }) };
  }
}
