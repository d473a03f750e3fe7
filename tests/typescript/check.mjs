// The limits that the templates wrote as data, against what the specs say, and against the specs' examples.
//
//     node check.mjs FOLDER_OF_COMPILED_FILES EXPECTED.json

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const [folder, file] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(file, "utf8"));
const counts = { fields: 0, codes: 0, examples: 0, violations: 0 };

for (const provider of expected) {
  const made = await import(resolve(folder, provider.folder, provider.name, "index.js"));
  assert.deepEqual(Object.keys(made.limits), Object.keys(provider.messages), provider.name);
  for (const [name, message] of Object.entries(provider.messages)) {
    compare(`${provider.name}.${name}`, made.limits[name], message);
    // Some have bytes only.
    const valued = message.examples.filter((example) => Object.keys(example.values).length > 0);
    valued.forEach((example) => check(`${provider.name}.${name}`, made.limits[name], example));
  }
  assert.deepEqual([...made.errors.keys()], provider.errors.map((error) => error.code), provider.name);
  for (const { code, ...error } of provider.errors) {
    assert.deepEqual(made.errors.get(code), error, code);
    counts.codes += 1;
  }
}
console.log(JSON.stringify(counts));

function compare(at, made, message) {
  assert.equal(made.label, message.label, at);
  const all = [...Object.entries(made.path), ...Object.entries(made.fields)];
  assert.deepEqual(all.map(([name]) => name), message.fields.map((field) => field.name), at);
  message.fields.forEach((field, n) => {
    const limits = all[n][1];
    for (const [key, value] of Object.entries(field)) {
      if (key !== "name") assert.deepEqual(limits[key], value, `${at}.${field.name}: ${key}`);
    }
    new RegExp(limits.pattern, "u");
    counts.fields += 1;
  });
}

/** An example without violations fits its limits; one with them breaks those. */
function check(at, limits, example) {
  const fields = { ...limits.path, ...limits.fields };
  const found = new Set();
  for (const [name, field] of Object.entries(fields)) {
    for (const rule of broken(limits, field, example.values[name])) found.add(`${name}: ${rule}`);
  }
  for (const it of found) {
    // A date of other characters is told to be none, and of what is wrong in several ways one is told.
    const [name] = it.split(": ");
    assert.ok(example.violations.some(({ field }) => field === name), `${at} ${example.name}: ${it} is found, but not told`);
  }
  for (const { field, rule } of example.violations) {
    const isPlain = fields[field] !== undefined && fields[field].requiredWhen === null;
    if (!isPlain || !["required", "character", "length", "value"].includes(rule)) continue;
    // What a UUID or a currency is, its kind says.
    if (!["text", "digits", "integer", "yen"].includes(fields[field].kind)) continue;
    if (fields[field].many !== "one" || (rule === "length" && limits.charset === "EUC-JP")) continue;
    const isFound = [...found].some((it) => it.startsWith(`${field}: `));
    assert.ok(isFound, `${at} ${example.name}: ${field}: ${rule} is told, but not found`);
    counts.violations += 1;
  }
  counts.examples += 1;
}

function broken(limits, field, value) {
  if (value === undefined || value === "") {
    const isThere = field.fixed !== null || field.default !== null;
    return field.required === "yes" && !isThere && !isMade(field) ? ["required"] : [];
  }
  if (value === null || typeof value === "object" || typeof value === "boolean") return [];
  const text = String(value);
  if (field.fixed !== null) return text === field.fixed ? [] : ["value"];
  if (field.values.some((it) => it.value === text)) return [];
  if (field.values.length > 0 && !field.open) return ["value"];
  const found = [];
  if (!new RegExp(field.pattern, "u").test(text)) found.push("character");
  const isLow = field.minimum !== null && Number(text) < field.minimum;
  const isHigh = field.maximum !== null && Number(text) > field.maximum;
  if (isLow || isHigh) found.push("value");
  const length = measure(text, field.unit, limits.charset);
  const isShort = length < field.min || (field.max !== null && length > field.max);
  if (isShort || (field.lengths.length > 0 && !field.lengths.includes(length))) found.push("length");
  return found;
}

function isMade(field) {
  return ["tag", "digest"].includes(field.kind);
}

function measure(text, unit, charset) {
  const characters = [...text];
  const isNarrow = (c) => c.codePointAt(0) < 0x80 || (c >= "\uff61" && c <= "\uff9f");
  const widths = characters.reduce((sum, c) => sum + (isNarrow(c) ? 1 : 2), 0);
  if (unit === "characters") return characters.length;
  return unit === "bytes" && charset === "UTF-8" ? Buffer.byteLength(text) : widths;
}
