import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writtenForms } from "./written.ts";

test("every way in which a text writes a name", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "ru",
      "Министр встретился с Тимуром Осмоновым. Т. Осмонов отметил. Осмонову вручили.",
      "Тимур Осмонов",
      ["Тимур Осмонов", "Тимуром Осмоновым", "Т. Осмонов", "Осмонову", "Осмонов"],
    ],
    [
      "az",
      "Nazir Elşən Quluzadəni qəbul edib. E.Quluzadə deyib.",
      "Elşən Quluzadə",
      ["Elşən Quluzadə", "Elşən Quluzadəni", "E.Quluzadə"],
    ],
    ["tr", "Bakan Kemal Aydın'ın ziyareti. Aydın, konuştu.", "Kemal Aydın", ["Kemal Aydın", "Kemal Aydın'ın", "Aydın"]],
    [
      "kk",
      "Серікбол Жанатұлымен кездесті. С.Жанатұлы айтты.",
      "Серікбол Жанатұлы",
      ["Серікбол Жанатұлы", "Серікбол Жанатұлымен", "С.Жанатұлы"],
    ],
    ["ru", "Омаров Болат Серикович принял гостя", "Болат Серикович Омаров", ["Болат Серикович Омаров", "Омаров Болат Серикович"]],
  ];
  for (const [language, raw, name, forms] of cases)
    assert.deepEqual(writtenForms(raw, [name], language)[0].sort(), forms.sort(), name);
});

test("a bare surname of two is told of neither, and another's is no form", () => {
  const raw = "Aslan Kerimov met Murad Kerimov. Kerimov spoke. Kerim Aslanov left.";
  assert.deepEqual(writtenForms(raw, ["Aslan Kerimov", "Murad Kerimov"], "en"), [["Aslan Kerimov"], ["Murad Kerimov"]]);
});

test("whatever the text, the record's name comes first and every form is short", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (raw, name) => {
      const [forms] = writtenForms(`${raw} ${name}`, [name], "en");
      assert.equal(forms[0], name);
      assert.ok(forms.length <= 24);
    }),
  );
});
