export * as denbun from "./denbun.js";
export * as acme from "./acme/index.js";
