// アクメ決済 * / <script>: what a shop can ask for.

import type { Operation } from "../denbun.js";
import type * as messages from "./messages.js";

export const operations = {
  pay: {
    label: "決済",
    method: "POST",
    path: "/shops/{shop}/pay",
    effect: "create_money",
    retry: "never",
  },
} as const satisfies { readonly [name: string]: Operation };

/** What each operation sends and gets. */
export interface Operations {
  /** 決済 */
  pay: {
    path: messages.PayRequest_Path;
    request: messages.PayRequest;
    response: messages.Paid;
  };
}
