import type { Roles } from "../roles.ts";

export const roles: Roles = { with: "" };
