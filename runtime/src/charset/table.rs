//! The characters of the Japanese charsets in flat tables, made when the crate is compiled: from a code to the text of
//! its character, and from a character to its code. A character has a code only if that code decodes to it, so
//! strictness needs no second look.
//!
//! `x0208.txt` holds JIS X 0208 with NEC's and IBM's additions, `x0212.txt` JIS X 0212: a line is a row of the standard,
//! its number and up to 94 cells, with a full stop where there is no character.

/// The cells of a row.
const CELLS: usize = 94;
/// Private use, as Shift_JIS reads it: 1,880 codes from row 95 on.
const PRIVATE: std::ops::Range<usize> = 94 * CELLS..114 * CELLS;
/// NEC's copies of IBM's characters. Shift_JIS reads them, and writes IBM's own codes.
const COPIES: std::ops::Range<usize> = 88 * CELLS..92 * CELLS;

static X0208: [u16; 120 * CELLS] = cells(include_bytes!("table/x0208.txt"));
static X0212: [u16; 94 * CELLS] = cells(include_bytes!("table/x0212.txt"));

/// The two-byte characters of Shift_JIS.
pub(super) static SHIFT_JIS: Spelled = Spelled::of(&SHIFT_JIS_TEXT);
/// The two-byte characters of EUC-JP.
pub(super) static EUC_JP: Spelled = Spelled::of(&EUC_JP_TEXT);
/// The three-byte characters of EUC-JP.
pub(super) static EUC_JP_THREE: Spelled = Spelled::of(&EUC_JP_THREE_TEXT);

/// The text of a two-byte code, three bytes each: the character, then zeros; only zeros if there is none.
pub(super) struct Spelled(&'static str);

impl Spelled {
    const fn of(text: &'static [u8]) -> Self {
        match std::str::from_utf8(text) {
            Ok(text) => Self(text),
            Err(_) => panic!("the tables hold characters"),
        }
    }

    /// Where the character of this code is, in charsets whose second byte may be any.
    #[inline(always)]
    pub(super) const fn wide(lead: u8, trail: u8) -> usize {
        (lead as usize & 0x7f) << 8 | trail as usize
    }

    /// The same where the high bit of both is set.
    #[inline(always)]
    pub(super) const fn high(lead: u8, trail: u8) -> usize {
        (lead as usize & 0x7f) << 7 | trail as usize & 0x7f
    }

    /// Appends the character of a code whose second byte may be any, if its text has three bytes.
    #[inline(always)]
    pub(super) fn push_three(&self, code: [u8; 2], out: &mut String) -> bool {
        // A first byte of ASCII leads far out of the table.
        let place = usize::from(u16::from_be_bytes(code)).wrapping_sub(0x8000);
        match self.0.get(place.wrapping_mul(3)..place.wrapping_mul(3).wrapping_add(3)) {
            Some(text) if text.as_bytes()[2] != 0 => {
                out.push_str(text);
                true
            }
            _ => false,
        }
    }

    /// Appends the character at this place; `false` if there is none.
    #[inline(always)]
    pub(super) fn push(&self, place: usize, out: &mut String) -> bool {
        match self.0.get(3 * place..3 * place + 3) {
            Some(text) if text.as_bytes()[2] != 0 => {
                out.push_str(text);
                true
            }
            Some(text) => push_short(text, out),
            None => false,
        }
    }
}

/// Latin, Greek and Cyrillic: two bytes, and a zero behind them.
#[inline(never)]
fn push_short(text: &str, out: &mut String) -> bool {
    let short = text.trim_end_matches('\0');
    out.push_str(short);
    !short.is_empty()
}

static SHIFT_JIS_TEXT: [u8; 3 << 15] = {
    let mut text = [0; 3 << 15];
    let mut cell = 0;
    while cell < X0208.len() {
        if let Some(character) = shift_jis_character(cell) {
            let [lead, trail] = shift_jis_code(cell);
            spell(character, &mut text, Spelled::wide(lead, trail));
        }
        cell += 1;
    }
    text
};

static EUC_JP_TEXT: [u8; 3 << 14] = high_text(&X0208);
static EUC_JP_THREE_TEXT: [u8; 3 << 14] = high_text(&X0212);

/// The codes of Shift_JIS, big endian; one byte if below 0x100, none if 0.
pub(super) static SHIFT_JIS_CODES: [u16; 0x1_0000] = {
    let mut codes = [0; 0x1_0000];
    codes[0x80] = 0x80;
    let mut kana = 0xff61;
    while kana <= 0xff9f {
        codes[kana] = (kana - 0xff61 + 0xa1) as u16;
        kana += 1;
    }
    let mut cell = 0;
    while cell < X0208.len() {
        let copied = COPIES.start <= cell && cell < COPIES.end;
        // Where two codes mean one character, the first is written.
        if X0208[cell] != 0 && !copied && codes[X0208[cell] as usize] == 0 {
            codes[X0208[cell] as usize] = u16::from_be_bytes(shift_jis_code(cell));
        }
        cell += 1;
    }
    codes
};

/// The codes of EUC-JP, big endian; none if 0. What takes three bytes is read but not written.
pub(super) static EUC_JP_CODES: [u16; 0x1_0000] = {
    let mut codes = [0; 0x1_0000];
    let mut kana = 0xff61;
    while kana <= 0xff9f {
        codes[kana] = (kana - 0xff61 + 0x8ea1) as u16;
        kana += 1;
    }
    let mut cell = 0;
    while cell < 94 * CELLS {
        if X0208[cell] != 0 && codes[X0208[cell] as usize] == 0 {
            codes[X0208[cell] as usize] = u16::from_be_bytes(euc_jp_code(cell));
        }
        cell += 1;
    }
    codes
};

/// Reads the lines of a table, cell after cell from row 1 on; 0 where there is no character.
const fn cells<const N: usize>(lines: &[u8]) -> [u16; N] {
    let mut cells = [0; N];
    let mut at = 0;
    while at < lines.len() {
        let mut row = 0;
        while lines[at] != b' ' {
            row = row * 10 + (lines[at] - b'0') as usize;
            at += 1;
        }
        at += 1;
        let mut cell = (row - 1) * CELLS;
        while lines[at] != b'\n' {
            let (character, length) = character(lines, at);
            if character != b'.' as u16 {
                cells[cell] = character;
            }
            cell += 1;
            at += length;
        }
        at += 1;
    }
    cells
}

/// The character that begins here, and how many bytes it has. None is beyond the first plane.
const fn character(text: &[u8], at: usize) -> (u16, usize) {
    let (first, low) = (text[at] as u16, 0x3f);
    match first {
        ..0x80 => (first, 1),
        0x80..0xe0 => ((first & 0x1f) << 6 | text[at + 1] as u16 & low, 2),
        _ => ((first & 0xf) << 12 | (text[at + 1] as u16 & low) << 6 | text[at + 2] as u16 & low, 3),
    }
}

const fn spell(character: u16, text: &mut [u8], place: usize) {
    let at = 3 * place;
    if character >= 0x800 {
        text[at] = 0xe0 | (character >> 12) as u8;
        text[at + 1] = 0x80 | (character >> 6 & 0x3f) as u8;
        text[at + 2] = 0x80 | (character & 0x3f) as u8;
    } else if character >= 0x80 {
        text[at] = 0xc0 | (character >> 6) as u8;
        text[at + 1] = 0x80 | (character & 0x3f) as u8;
    } else {
        text[at] = character as u8;
    }
}

const fn shift_jis_character(cell: usize) -> Option<u16> {
    match X0208[cell] {
        0 if PRIVATE.start <= cell && cell < PRIVATE.end => Some(0xe000 + (cell - PRIVATE.start) as u16),
        0 => None,
        character => Some(character),
    }
}

const fn high_text(cells: &[u16]) -> [u8; 3 << 14] {
    let mut text = [0; 3 << 14];
    let mut cell = 0;
    while cell < 94 * CELLS {
        let [lead, trail] = euc_jp_code(cell);
        spell(cells[cell], &mut text, Spelled::high(lead, trail));
        cell += 1;
    }
    text
}

/// Two rows share a lead; 0x7f is no trail, and 0xa0 to 0xdf are no leads.
const fn shift_jis_code(cell: usize) -> [u8; 2] {
    let (lead, trail) = (cell / (2 * CELLS), cell % (2 * CELLS));
    let lead = if lead < 0x1f { lead + 0x81 } else { lead + 0xc1 };
    let trail = if trail < 0x3f { trail + 0x40 } else { trail + 0x41 };
    [lead as u8, trail as u8]
}

const fn euc_jp_code(cell: usize) -> [u8; 2] {
    [(cell / CELLS) as u8 + 0xa1, (cell % CELLS) as u8 + 0xa1]
}
