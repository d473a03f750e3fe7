// アクメ決済 * / <script>

export type * from "./messages.js";
export { limits } from "./limits.js";
export { errors } from "./errors.js";
export { operations, type Operations } from "./operations.js";
