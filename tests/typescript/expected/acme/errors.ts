// アクメ決済 * / <script>: error codes.

import type { ErrorCode } from "../denbun.js";

export const errors: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  ["E001", {
    label: { ja: "残高不足", en: "Insufficient funds" },
    class: "declined",
    advice: "別のカードを使う",
  }],
  ["E999", {
    label: { ja: "混雑 \"\"", en: "Busy" },
    class: "try_later",
    advice: "しばらく待つ",
  }],
]);
