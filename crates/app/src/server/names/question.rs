//! One question of multicast DNS, for the IPv4 addresses of a name, and what an answer says to it
//! (RFC 1035, section 4; RFC 6762, section 18).

use std::net::Ipv4Addr;

/// Bytes before the first question. Source: RFC 1035, section 4.1.1.
const HEADER_BYTES: usize = 12;
/// The bit of an answer in the third byte. Source: RFC 1035, section 4.1.1.
const ANSWER: u8 = 0x80;
/// A record that holds an IPv4 address. Source: RFC 1035, section 3.2.2.
const ADDRESS: u16 = 1;
/// The internet's class. Source: RFC 1035, section 3.2.4.
const INTERNET: u16 = 1;
/// The bit beside the class that lets what is remembered go. Source: RFC 6762, section 10.2.
const FLUSH: u16 = 0x8000;
/// The bits of a length that make it a pointer. Source: RFC 1035, section 4.1.4.
const POINTER: u8 = 0xc0;
/// Most pieces of a name. Source: RFC 1035, section 2.3.4: 255 bytes, two at least for a piece.
const PIECES_MAX: usize = 127;

/// The question; `id` comes back with what is answered to it alone.
pub(super) fn question(id: u16, name: &str) -> Vec<u8> {
    let mut packet = Vec::with_capacity(64);
    packet.extend(id.to_be_bytes());
    // A plain question, one of them, and nothing else.
    packet.extend([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    for piece in name.split('.') {
        let piece = &piece.as_bytes()[..piece.len().min(63)];
        packet.push(piece.len() as u8);
        packet.extend(piece);
    }
    packet.push(0);
    packet.extend(ADDRESS.to_be_bytes());
    packet.extend(INTERNET.to_be_bytes());
    packet
}

/// The addresses that `packet` gives for `name`; none where it isn't an answer, or to somebody else.
pub(super) fn addresses(packet: &[u8], id: u16, name: &str) -> Vec<Ipv4Addr> {
    let mut found = Vec::new();
    // What is cut off has told what stands before.
    let _ = read(packet, id, name, &mut found);
    found
}

fn read(packet: &[u8], id: u16, name: &str, found: &mut Vec<Ipv4Addr>) -> Option<()> {
    let mut reader = Reader { packet, at: 0 };
    let ours = reader.number()? == id && reader.take(2)?[0] & ANSWER != 0;
    let (questions, answers) = (reader.number()?, reader.number()?);
    reader.at = HEADER_BYTES;
    ours.then_some(())?;
    for _ in 0..questions {
        reader.name()?;
        reader.take(4)?;
    }
    for _ in 0..answers {
        let named = reader.name()?;
        let (kind, class) = (reader.number()?, reader.number()? & !FLUSH);
        let _how_long = reader.take(4)?;
        let length = reader.number()?;
        let data = reader.take(length.into())?;
        if named.eq_ignore_ascii_case(name) && kind == ADDRESS && class == INTERNET {
            found.push(<[u8; 4]>::try_from(data).ok()?.into());
        }
    }
    Some(())
}

/// A packet, and how far it was read. `None` is its end, or what isn't DNS.
struct Reader<'a> {
    packet: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.packet.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(taken)
    }

    fn number(&mut self) -> Option<u16> {
        self.take(2).map(|bytes| u16::from_be_bytes([bytes[0], bytes[1]]))
    }

    /// A name, whose end may stand anywhere before.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();
        let mut after = None;
        for _ in 0..PIECES_MAX {
            let length = self.take(1)?[0];
            if length & POINTER == POINTER {
                let low = self.take(1)?[0];
                after.get_or_insert(self.at);
                self.at = usize::from(u16::from_be_bytes([length & !POINTER, low]));
            } else if length == 0 {
                self.at = after.unwrap_or(self.at);
                return Some(name);
            } else {
                let piece = std::str::from_utf8(self.take(length.into())?).ok()?;
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(piece);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{addresses, question};

    /// The answer to a question, by hand: the name in the question, a pointer to it in the records.
    fn answer(id: u16, records: &[&[u8]]) -> Vec<u8> {
        let mut packet = question(id, "desk.local");
        packet[2] = 0x84;
        packet[7] = records.len() as u8;
        records.iter().for_each(|record| packet.extend(*record));
        packet
    }

    /// An address of the name at `0x0c`, kept for two minutes, remembered things let go.
    const OURS: &[u8] = &[0xc0, 12, 0, 1, 0x80, 1, 0, 0, 0, 120, 0, 4, 192, 168, 1, 7];
    /// A text of that name.
    const TEXT: &[u8] = &[0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 120, 0, 2, 1, b'a'];
    /// An address of `a.local`, whose end is the first one's.
    const ANOTHER: &[u8] = &[1, b'a', 0xc0, 17, 0, 1, 0, 1, 0, 0, 0, 120, 0, 4, 192, 168, 1, 9];

    #[test]
    fn a_question_is_as_the_standard_has_it() {
        let due = b"\x12\x34\0\0\0\x01\0\0\0\0\0\0\x04desk\x05local\0\0\x01\0\x01";
        assert_eq!(question(0x1234, "desk.local"), due);
    }

    #[test]
    fn of_an_answer_only_what_was_asked_counts() {
        let found = |packet: &[u8]| {
            let found = addresses(packet, 7, "DESK.local");
            found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found(&answer(7, &[TEXT, OURS, ANOTHER])), "192.168.1.7");
        assert_eq!(found(&answer(7, &[OURS, OURS])), "192.168.1.7 192.168.1.7");
        assert_eq!(found(&answer(7, &[ANOTHER])), "");
        assert_eq!(found(&answer(8, &[OURS])), "", "another's");
        assert_eq!(found(&question(7, "desk.local")), "", "a question");
    }

    #[test]
    fn what_is_cut_off_or_runs_in_circles_is_no_answer() {
        let whole = answer(7, &[OURS]);
        for end in 0..whole.len() {
            assert!(addresses(&whole[..end], 7, "desk.local").is_empty(), "{end}");
        }
        let mut circle = whole.clone();
        // The name points at itself.
        circle[29] = 28;
        assert!(addresses(&circle, 7, "desk.local").is_empty());
        for at in 0..whole.len() {
            for byte in [0, 0x3f, 0xc0, 0xff] {
                let mut broken = whole.clone();
                broken[at] = byte;
                assert!(addresses(&broken, 7, "desk.local").len() <= 1, "{at} {byte}");
            }
        }
    }
}
