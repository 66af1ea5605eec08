/**
 * How the cost of reading grows with the text: `node bench/growth.ts`. Reads news of ever more meetings between people who all have
 * names of their own, and prints the processor's time as a multiple of that of the smallest, in the same run.
 */
import { read } from "../src/read/read.ts";

const syllables = "ka ra mi to ne sha bu ly ger dan vol ast ori pen tal ek zu ham rin".split(" ");

/** News of so many meetings between people who all have names of their own. */
function news(meetings: number): string {
  let seed = 7;
  const pick = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 0x80000000;
    return (seed >> 8) % most;
  };
  const name = (long: number) => {
    const word = Array.from({ length: long }, () => syllables[pick(syllables.length)]).join("");
    return word[0].toUpperCase() + word.slice(1);
  };
  return Array.from({ length: meetings }, () => {
    const [guest, host] = [name(3), name(4)];
    return `On ${1 + pick(28)} March ${2001 + pick(24)}, Foreign Minister of Kazakhstan ${name(2)} ${guest} met with President of Uzbekistan ${name(2)} ${host} in Tashkent.
The sides signed a memorandum on cooperation. ${guest} said that trade reached ${1 + pick(9)}.${pick(9)} billion dollars and invited ${host} to a joint commission. The minister thanked him.

`;
  }).join("");
}

/** CPU milliseconds of reading. */
function cost(text: string): number {
  const before = process.cpuUsage();
  read(text, { id: "x" });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const small = news(100);
cost(news(400));
const least = Math.min(cost(small), cost(small), cost(small));
for (const times of [2, 4, 8, 16]) {
  const ratio = cost(news(100 * times)) / least;
  console.log(`${`${times}`.padStart(2)} times the text costs ${ratio.toFixed(1)} times as much`);
}
