// アクメ決済 * / <script>: what is sent and received, under the names of the wire.
// Lists of values are closed in what the shop sends, and open in what it receives.

/** カード (card) */
export interface Card {
  /** ブランド · 半角英数 */
  "brand"?: "visa" | "jcb" | (string & {});
  /** 有効期限 · YYYYMM */
  "expires"?: string;
}

/** 決済 (pay.request) */
export interface PayRequest {
  /** 処理 */
  "jb"?: "SALE";
  /** 金額 · 半角数字(7) */
  "am": number;
  /** 支払方法 · 半角数字 */
  "way"?: "1" | "2";
  /** 回数 · 半角数字(2) · 支払方法(way)が '2'(分割) であるときは必須 */
  "count"?: number;
  /** 備考 `x` ${y} · 全角(20) */
  "memo"?: string;
}

/** What stands in the path of pay.request. */
export interface PayRequest_Path {
  /** 店舗 · 半角英数(8) */
  "shop": string;
}

/** 結果 (paid) */
export interface Paid {
  /** 決済番号 · 半角英数 */
  "id": string;
  /** 状態 · 半角英字 */
  "status": "ok" | "ng" | (string & {});
  /** エラーコード · 半角英数(4) */
  "code"?: string | null;
  /** カード */
  "cards"?: (Card)[];
  /** その他 */
  "extra"?: { [key: string]: import("../denbun.js").Json };
}
