// Text as a search sees it: what crates/core/src/text/normalizer.rs does, so that every contender finds the same.

const NO_LETTER =
  /[\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf×÷\u0300-\u036f\u2000-\u206f\u20a0-\u20ff\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ue000-\uf8ff\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{1f000}-\u{1faff}]/u;
const ASCII_LETTER = /[0-9A-Za-z]/;
const DIGIT = /[0-9]/;
const APOSTROPHE = /['’]/;
const MARK = /[\u0300-\u036f\u00ad]/;

const isLetter = (letter) => (letter < '\u0080' ? ASCII_LETTER.test(letter) : !NO_LETTER.test(letter));

export class Folder {
  constructor(folds) {
    this.folds = new Map(folds);
  }

  // The words of a text with their places. Numbers keep their point and lose their commas; an apostrophe within a word
  // is dropped.
  tokens(text) {
    const tokens = [];
    let word = '';
    let start = 0;
    let place = 0;
    let before = ' ';
    const end = (at) => {
      if (!word) return;
      let last = at;
      while (APOSTROPHE.test(text[last - 1])) last -= 1;
      tokens.push({ word, start, end: last });
      word = '';
    };
    for (const letter of text) {
      const after = text[place + letter.length] ?? ' ';
      const isInNumber = DIGIT.test(before) && DIGIT.test(after);
      if (isLetter(letter)) {
        if (!word) start = place;
        word += this.fold(letter);
      } else if (letter === '.' && isInNumber) {
        word += '.';
      } else if (!((letter === ',' && isInNumber) || (APOSTROPHE.test(letter) && isLetter(before)) || MARK.test(letter))) {
        end(place);
      }
      before = letter;
      place += letter.length;
    }
    end(place);
    return tokens;
  }

  // The words of a text, each once.
  words(text) {
    return [...new Set(this.tokens(text).map(({ word }) => word))];
  }

  fold(letter) {
    return letter < '\u0080' ? letter.toLowerCase() : (this.folds.get(letter) ?? letter);
  }
}
