// What the files of all providers have in common.

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A JSON value without objects. */
export type FlatJson = string | number | boolean | null | FlatJson[];

/** A sentence in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Something that must be so, in CEL and in words. */
export interface Condition {
  readonly expression: string;
  readonly words: Words;
}

/** What lengths count. Bytes are those of the message's charset. */
export type Unit = "characters" | "bytes" | "half_width_units";

/** What a value of a field must be. */
export interface Limits {
  readonly label: string;
  /** The notation as the document prints it. */
  readonly notation: string;
  readonly words: Words;
  readonly kind: string;
  readonly many: "one" | "list" | "map";
  readonly minItems: number;
  readonly maxItems: number | null;
  readonly required: "yes" | "no" | "when";
  readonly requiredWhen: Condition | null;
  /** Its characters, as a regular expression with the flag `u`. */
  readonly pattern: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number | null;
  /** If not empty, the only lengths. */
  readonly lengths: readonly number[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly integerDigits: number | null;
  readonly fractionDigits: number | null;
  /** The pattern of a day or time. */
  readonly date: string | null;
  /** The only value. */
  readonly fixed: string | null;
  readonly default: string | null;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  /** Whether other values are kept rather than refused. */
  readonly open: boolean;
  /** What logs may show. */
  readonly visibility: "public" | "masked" | "secret";
}

/** What a message must be. */
export interface MessageLimits {
  readonly name: string;
  readonly label: string;
  readonly charset: string;
  readonly path: { readonly [wireName: string]: Limits };
  readonly fields: { readonly [wireName: string]: Limits };
  readonly groups: readonly {
    readonly need: "at_least_one" | "exactly_one" | "at_most_one";
    readonly fields: readonly string[];
  }[];
  readonly rules: readonly { readonly message: string; readonly condition: Condition }[];
}

/** What an error code means for the caller. */
export type ErrorClass =
  | "succeeded"
  | "declined"
  | "invalid_request"
  | "configuration"
  | "try_later"
  | "outcome_unknown";

/** An error code. */
export interface ErrorCode {
  readonly label: Words;
  readonly class: ErrorClass;
  /** What to do. */
  readonly advice: string;
}

/** An operation. */
export interface Operation {
  readonly label: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly effect: "read" | "create_money" | "move_money" | "compensating";
  readonly retry: "never" | "if_not_executed" | "with_key" | "always";
}
