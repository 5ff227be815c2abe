//! A session as a FIT activity, for training diaries (Flexible and Interoperable Data Transfer,
//! Garmin's profile 21): training, of the kind flexibility.
//!
//! A file is a header, messages and a checksum. A message is data, laid out by the definition before
//! it: which fields, how long, of what type. All numbers are little-endian. What isn't here: readings
//! from moment to moment; where a diary wants some, it gets two records with nothing but their time.

use alloc::vec::Vec;

use journal::PastSession;

/// 1989-12-31T00:00:00Z in seconds since 1970: where FIT's time begins.
const EPOCH_SECS: i64 = 631_065_600;
/// What is less counts from when a device was switched on.
const FIRST_SECS: i64 = 0x1000_0000;
/// Version 1.0 of the protocol.
const PROTOCOL: u8 = 0x10;
/// Version 21.00 of the profile, where the numbers below are from.
const PROFILE: u16 = 2_100;

const FILE_ID: u16 = 0;
const SESSION: u16 = 18;
const LAP: u16 = 19;
const RECORD: u16 = 20;
const EVENT: u16 = 21;
const ACTIVITY: u16 = 34;

/// The field of every message that says when it was.
const TIMESTAMP: u8 = 253;
/// The field that numbers sessions and laps.
const MESSAGE_INDEX: u8 = 254;

/// Values of fields: what a file is, what happened, what was done.
const FILE_ACTIVITY: Value = Value::Enum(4);
const DEVELOPMENT: Value = Value::U16(255);
const EVENT_TIMER: Value = Value::Enum(0);
const EVENT_SESSION: Value = Value::Enum(8);
const EVENT_LAP: Value = Value::Enum(9);
const EVENT_ACTIVITY: Value = Value::Enum(26);
const START: Value = Value::Enum(0);
const STOP: Value = Value::Enum(1);
const STOP_ALL: Value = Value::Enum(4);
const SPORT_TRAINING: Value = Value::Enum(10);
const SUB_FLEXIBILITY: Value = Value::Enum(19);
const TRIGGER_ACTIVITY_END: Value = Value::Enum(0);
const LAP_SESSION_END: Value = Value::Enum(7);
const MANUAL: Value = Value::Enum(0);

/// The file of one session; `None` where FIT can't tell its time. Its time is what was played: how long
/// somebody paused isn't kept.
pub fn activity(past: &PastSession) -> Option<Vec<u8>> {
    let played_ms = past.summary.played.ms();
    let began_ms = i64::try_from(past.when.ms()).ok()?;
    let began_secs = began_ms / 1000 - EPOCH_SECS;
    let ended_secs = began_secs + i64::from(played_ms.div_ceil(1000));
    let local_secs = ended_secs + i64::from(past.when.offset_minutes()) * 60;
    if began_secs < FIRST_SECS || local_secs < FIRST_SECS {
        return None;
    }
    let time = |secs: i64| u32::try_from(secs).ok().filter(|secs| *secs < u32::MAX).map(Value::U32);
    let (began, ended, local) = (time(began_secs)?, time(ended_secs)?, time(local_secs)?);
    let played = Value::U32(played_ms);
    let bytes = past.session.as_bytes();
    let serial = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]).max(1);
    let mut file = File::default();
    file.message(
        FILE_ID,
        &[
            (0, FILE_ACTIVITY),
            (1, DEVELOPMENT),
            (2, Value::U16(1)),
            // Diaries take two files of one device and one second for the same.
            (3, Value::U32z(serial)),
            (4, began),
            (8, Value::Text("Rollwise")),
        ],
    );
    file.message(EVENT, &[(TIMESTAMP, began), (0, EVENT_TIMER), (1, START)]);
    file.message(RECORD, &[(TIMESTAMP, began)]);
    file.message(RECORD, &[(TIMESTAMP, ended)]);
    file.message(EVENT, &[(TIMESTAMP, ended), (0, EVENT_TIMER), (1, STOP_ALL)]);
    file.message(
        LAP,
        &[
            (MESSAGE_INDEX, Value::U16(0)),
            (TIMESTAMP, ended),
            (0, EVENT_LAP),
            (1, STOP),
            (2, began),
            (7, played),
            (8, played),
            (24, LAP_SESSION_END),
            (25, SPORT_TRAINING),
            (39, SUB_FLEXIBILITY),
        ],
    );
    file.message(
        SESSION,
        &[
            (MESSAGE_INDEX, Value::U16(0)),
            (TIMESTAMP, ended),
            (0, EVENT_SESSION),
            (1, STOP),
            (2, began),
            (5, SPORT_TRAINING),
            (6, SUB_FLEXIBILITY),
            (7, played),
            (8, played),
            (25, Value::U16(0)),
            (26, Value::U16(1)),
            (28, TRIGGER_ACTIVITY_END),
        ],
    );
    file.message(
        ACTIVITY,
        &[
            (TIMESTAMP, ended),
            (0, played),
            (1, Value::U16(1)),
            (2, MANUAL),
            (3, EVENT_ACTIVITY),
            (4, STOP),
            (5, local),
        ],
    );
    Some(file.finish())
}

/// What a field holds.
#[derive(Clone, Copy)]
enum Value {
    Enum(u8),
    U16(u16),
    U32(u32),
    /// Where 0 says that there is none.
    U32z(u32),
    Text(&'static str),
}

impl Value {
    /// FIT's number of its type.
    fn base(self) -> u8 {
        match self {
            Value::Enum(_) => 0x00,
            Value::U16(_) => 0x84,
            Value::U32(_) => 0x86,
            Value::U32z(_) => 0x8c,
            Value::Text(_) => 0x07,
        }
    }

    fn write(self, to: &mut Vec<u8>) {
        match self {
            Value::Enum(number) => to.push(number),
            Value::U16(number) => to.extend(number.to_le_bytes()),
            Value::U32(number) | Value::U32z(number) => to.extend(number.to_le_bytes()),
            Value::Text(text) => {
                to.extend(text.as_bytes());
                to.push(0);
            }
        }
    }

    fn bytes(self) -> u8 {
        match self {
            Value::Enum(_) => 1,
            Value::U16(_) => 2,
            Value::U32(_) | Value::U32z(_) => 4,
            Value::Text(text) => u8::try_from(text.len() + 1).expect("a short name"),
        }
    }
}

/// Messages one after another. All have the local type 0: a new definition takes the old one's place.
#[derive(Default)]
struct File {
    messages: Vec<u8>,
    defined: Vec<u8>,
}

impl File {
    fn message(&mut self, global: u16, fields: &[(u8, Value)]) {
        const DEFINITION: u8 = 0x40;
        const LITTLE_ENDIAN: u8 = 0;
        let [low, high] = global.to_le_bytes();
        let count = u8::try_from(fields.len()).expect("a dozen fields");
        let mut definition = Vec::from([DEFINITION, 0, LITTLE_ENDIAN, low, high, count]);
        for (number, value) in fields {
            definition.extend([*number, value.bytes(), value.base()]);
        }
        if self.defined != definition {
            self.messages.extend(&definition);
            self.defined = definition;
        }
        self.messages.push(0);
        for (_, value) in fields {
            value.write(&mut self.messages);
        }
    }

    fn finish(self) -> Vec<u8> {
        const HEADER_BYTES: u8 = 14;
        let length = u32::try_from(self.messages.len()).expect("a few hundred bytes");
        let mut file = Vec::from([HEADER_BYTES, PROTOCOL]);
        file.extend(PROFILE.to_le_bytes());
        file.extend(length.to_le_bytes());
        file.extend(b".FIT");
        file.extend(crc(&file).to_le_bytes());
        file.extend(self.messages);
        file.extend(crc(&file).to_le_bytes());
        file
    }
}

/// FIT's checksum: CRC-16/ARC, 0xBB3D of the digits 1 to 9. Of a sound file, checksum included, it is 0.
///
/// ```
/// assert_eq!(exchange::fit::crc(b"123456789"), 0xbb3d);
/// ```
pub fn crc(bytes: &[u8]) -> u16 {
    let bit = |crc: u16, _| if crc & 1 == 1 { (crc >> 1) ^ 0xa001 } else { crc >> 1 };
    bytes.iter().fold(0, |crc, byte| (0..8).fold(crc ^ u16::from(*byte), bit))
}
