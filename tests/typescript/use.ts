// How the types are used, and what does not compile. The file is compiled beside what is made of acme.yaml.

import { acme } from "./index.js";

const request: acme.PayRequest = { jb: "SALE", am: 100, way: "1" };
const path: acme.PayRequest_Path = { shop: "s1" };
export const sent: acme.Operations["pay"] = { path, request, response: { id: "p1", status: "new in 2027" } };

// @ts-expect-error What is sent has closed lists.
request.way = "3";
// @ts-expect-error Constants have one value.
request.jb = "CANCEL";
// @ts-expect-error A required field has to be there.
export const empty: acme.PayRequest = { jb: "SALE" };
// @ts-expect-error Amounts are numbers.
request.am = "100";

const exact: 7 | null = acme.limits.PayRequest.fields.am.max;
const isSuccess = (answer: acme.Paid): boolean => answer.status === "ok";
export const known = [exact, isSuccess({ id: "p1", status: "ng" }), acme.errors.get("E001")?.class === "declined"];
