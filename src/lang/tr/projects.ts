import type { Projects } from "../projects.ts";

export const projects: Projects = { names: {}, kinds: {}, called: "", name: "before" };
