// Sets of places in a list, as bits.

export class Bits {
  constructor(n, isFull = false) {
    this.words = new Uint32Array(Math.ceil(n / 32)).fill(isFull ? 0xffffffff : 0);
    if (isFull && n % 32) this.words[this.words.length - 1] = 2 ** (n % 32) - 1;
  }

  static of(n, places) {
    const bits = new Bits(n);
    for (const place of places) bits.insert(place);
    return bits;
  }

  insert(place) {
    this.words[place >> 5] |= 1 << (place & 31);
  }

  has(place) {
    return ((this.words[place >> 5] >>> (place & 31)) & 1) === 1;
  }

  add(other) {
    for (let i = 0; i < this.words.length; i += 1) this.words[i] |= other.words[i];
  }

  keep(other) {
    for (let i = 0; i < this.words.length; i += 1) this.words[i] &= other.words[i];
  }

  copy() {
    const copy = new Bits(0);
    copy.words = this.words.slice();
    return copy;
  }

  // How many all of these sets share.
  static nShared(...sets) {
    let n = 0;
    for (let i = 0; i < sets[0].words.length; i += 1) {
      let word = sets[0].words[i];
      for (let other = 1; other < sets.length; other += 1) word &= sets[other].words[i];
      n += ones(word);
    }
    return n;
  }
}

function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
