import assert from "node:assert/strict";
import { test } from "node:test";
import type { LanguageTag } from "../../lang/tags.ts";
import { read } from "../read.ts";

const said = (language: LanguageTag, text: string) =>
  read(text, { id: "talk", language, published: "2025-06-10" }).statements.map((s) => `${s.act} ${s.speaker ?? "-"} ${s.side}`);

test("who answers in an interview says what is said in the first person; questions say nothing", () => {
  assert.deepEqual(
    said(
      "en",
      `Ambassador of Georgia to Uzbekistan Levan Maisuradze spoke to our paper about trade and transport between the two countries.

What changed in relations after the visit?

The road was opened. We are grateful to the Uzbek side for its help.

When will the ferry sail?

I would propose that both ports agree on a timetable. We are concerned about the queues at the border.`,
    ),
    ["note Levan Maisuradze GE", "thank Levan Maisuradze GE", "propose Levan Maisuradze GE", "concern Levan Maisuradze GE"],
  );
});

test("turns of an interview begin with dashes", () => {
  assert.deepEqual(
    said(
      "ru",
      `Посол Грузии в Узбекистане Леван Майсурадзе рассказал нашему изданию о торговле и сотрудничестве двух стран.

— Что изменилось в отношениях двух стран после весеннего визита?

— Открыта новая дорога. Мы благодарим узбекскую сторону за помощь.

— Господин посол, довольны ли вы тем, как идёт торговля между двумя странами?

— Она растёт. Нас беспокоят очереди на границе.

— А что вы скажете о портах и о том, как через них идут грузы?

— Я предлагаю портам согласовать расписание.`,
    ),
    ["note Леван Майсурадзе GE", "thank Леван Майсурадзе GE", "concern Леван Майсурадзе GE", "propose Леван Майсурадзе GE"],
  );
  assert.deepEqual(
    said(
      "tr",
      `Gürcistan'ın Ankara Büyükelçisi Levan Maisuradze, gazetemize iki ülkenin ticaret ilişkilerini anlattı.

– Sayın Büyükelçi, bahardaki ziyaretten sonra iki ülke arasında ne değişti?
– Yol açıldı. Türk tarafına yardımı için teşekkür ediyoruz.

– Peki iki ülke arasındaki ticaretin bugünkü düzeyini yeterli buluyor musunuz?
– Artıyor. Sınırdaki kuyruklar bizi endişelendiriyor.`,
    ),
    ["note Levan Maisuradze GE", "thank Levan Maisuradze GE", "concern Levan Maisuradze GE"],
  );
});

test("a page with one question is no interview", () => {
  assert.deepEqual(
    said(
      "en",
      `Is the road open?

Georgian Foreign Minister Levan Maisuradze met with Uzbek Foreign Minister Tohir Rahmonov in Tashkent. Maisuradze said that trade was growing. He thanked the Uzbek side for its help.`,
    ),
    ["note Levan Maisuradze GE", "thank Levan Maisuradze GE"],
  );
});
