//! The first four bytes of a SHA-256 (FIPS 180-4), for the page, which tells a changed paragraph by it. The browser's
//! own is offered only on secure addresses, answers later and weighs as much in glue; natively `sha2` does the work
//! and the tests hold this to it.

#[rustfmt::skip]
const ROUNDS: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

/// The first four bytes of a text's SHA-256, as a number.
pub(super) fn first_bytes(text: &str) -> u32 {
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0x80);
    while bytes.len() % 64 != 56 {
        bytes.push(0);
    }
    bytes.extend((text.len() as u64 * 8).to_be_bytes());
    let mut state: [u32; 8] =
        [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];
    for block in bytes.chunks_exact(64) {
        add_block(&mut state, block);
    }
    let [first, ..] = state;
    first
}

#[expect(clippy::many_single_char_names, reason = "the standard's own names")]
fn add_block(state: &mut [u32; 8], block: &[u8]) {
    let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
    // The last sixteen words of the schedule; the oldest stands first.
    let mut words = [0; 16];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = number(bytes);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for round in ROUNDS {
        let [oldest, second, .., tenth, _, _, _, _, before_last, _] = words;
        let sum = (e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25))
            .wrapping_add((e & f) ^ (!e & g))
            .wrapping_add(h)
            .wrapping_add(round)
            .wrapping_add(oldest);
        let other =
            (a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22)).wrapping_add((a & b) ^ (a & c) ^ (b & c));
        (h, g, f, e) = (g, f, e, d.wrapping_add(sum));
        (d, c, b, a) = (c, b, a, sum.wrapping_add(other));
        let next = oldest
            .wrapping_add(second.rotate_right(7) ^ second.rotate_right(18) ^ (second >> 3))
            .wrapping_add(tenth)
            .wrapping_add(before_last.rotate_right(17) ^ before_last.rotate_right(19) ^ (before_last >> 10));
        words.rotate_left(1);
        if let Some(last) = words.last_mut() {
            *last = next;
        }
    }
    for (old, new) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *old = old.wrapping_add(new);
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;
    use crate::article::text::sha256;

    #[test]
    fn it_is_the_start_of_the_other_one() {
        for n in [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000] {
            let text = "a—b".repeat(n).chars().take(n).collect::<String>();
            assert_eq!(format!("{:08x}", first_bytes(&text)), sha256(text.as_bytes())[..8], "{n}");
        }
    }
}
