//! A pack gives back what went into it; whatever else it is given, it says so.

use std::f32::consts::TAU;
use std::sync::LazyLock;

use expect_test::expect;
use proptest::prelude::*;
use routine::{Form, Message, Span};
use sound::Pack;
use sound::voice::{Label, Spoken, pack};

use crate::guide::{VOICE, fnv, level_db};

/// A voice of two hums, made here, so that no change of the built-in one touches these tests.
pub(crate) fn hums() -> Vec<Spoken> {
    let hum = |hz: f32, count: usize| -> Vec<i16> {
        let swell = |i: usize| libm::sinf(TAU / 2.0 * i as f32 / count as f32);
        let wave = |i: usize| libm::sinf(TAU * hz * i as f32 / 24_000.0);
        let overtone = |i: usize| 0.3 * libm::sinf(TAU * 2.0 * hz * i as f32 / 24_000.0);
        (0..count).map(|i| (8_000.0 * swell(i) * (wave(i) + overtone(i))) as i16).collect()
    };
    let left = Message::new("left").number("seconds", 20);
    let ready = Message::new("say-ready");
    vec![
        Spoken {
            name: "left-seconds-20".into(),
            says: vec![(left.clone(), Form::Full), (ready, Form::Full)],
            samples: hum(180.0, 30_011),
        },
        Spoken {
            name: "left-seconds-20.short".into(),
            says: vec![(left, Form::Short)],
            samples: hum(240.0, 9_000),
        },
    ]
}

pub(crate) fn label() -> Label {
    Label { language: "en".into(), voice: "hum".into(), ..Label::default() }
}

static HUMS: LazyLock<Vec<u8>> = LazyLock::new(|| pack(&label(), &hums()).expect("two clips"));

/// The same bytes natively and in WASM, and the same samples of them.
#[test]
fn is_the_same_everywhere() {
    let bytes = fnv(&HUMS.iter().map(|byte| i16::from(*byte)).collect::<Vec<_>>());
    let opened = Pack::read(HUMS.clone()).expect("what was made is read");
    let samples: Vec<u64> = (0..2).map(|clip| fnv(&opened.decoded(clip))).collect();
    let voice: Vec<i16> = (0..20).flat_map(|clip| VOICE.decoded(clip * 13)).collect();
    expect!["a9ae908ee7627d6b [84601f6763f2adbe, 95cecd1dd8f1c89a] fb3bf632c324ebe2"]
        .assert_eq(&format!("{bytes:016x} {samples:016x?} {:016x}", fnv(&voice)));
}

/// A pack of version 1, whose clips are told in the first edition: heard as it was, bit for bit.
#[test]
fn reads_what_an_older_rollwise_made() {
    let opened = Pack::read(&include_bytes!("../goldens/first.voice")[..]).expect("a pack");
    let samples: Vec<u64> = (0..2).map(|clip| fnv(&opened.decoded(clip))).collect();
    let names: Vec<&str> = opened.names().collect();
    expect![[r#"["left-seconds-20", "say-ready"] [ff1882312152f47d, 149452212d85acde]"#]]
        .assert_eq(&format!("{names:?} {samples:016x?}"));
}

#[test]
fn says_what_it_was_given() {
    let opened = Pack::read(HUMS.clone()).expect("what was made is read");
    let left = Message::new("left").number("seconds", 20);
    assert_eq!(opened.label(), &label());
    assert_eq!(opened.names().collect::<Vec<_>>(), ["left-seconds-20", "left-seconds-20.short"]);
    assert_eq!(opened.clip(&left, Form::Short), Some(1));
    assert_eq!(opened.clip(&Message::new("say-ready"), Form::Short), Some(0), "it has no short");
    assert_eq!(opened.clip(&Message::new("say-end"), Form::Full), None);
    let length = opened.lengths().of(&left).expect("it is there");
    // 30 011 samples are 1 250.46 ms.
    assert_eq!((length.full, length.short), (Span::from_ms(1_251), Some(Span::from_ms(375))));
}

#[test]
fn sounds_like_what_it_was_given() {
    let opened = Pack::read(HUMS.clone()).expect("what was made is read");
    for (clip, given) in hums().into_iter().enumerate() {
        let decoded = opened.decoded(clip);
        assert_eq!(decoded.len(), given.samples.len());
        let pairs = decoded.iter().zip(&given.samples);
        let error: Vec<i16> = pairs.map(|(a, b)| a.wrapping_sub(*b)).collect();
        let ratio = level_db(&given.samples) - level_db(&error);
        assert!(ratio > 15.0, "{}: {ratio:.1} dB", given.name);
    }
}

#[test]
fn extremes_survive() {
    let square: Vec<i16> =
        (0..6_000).map(|i| if i / 50 % 2 == 0 { i16::MAX } else { i16::MIN }).collect();
    for samples in [Vec::new(), vec![0; 5_000], vec![i16::MIN; 700], vec![1], square] {
        let clip = Spoken { name: "x".into(), says: Vec::new(), samples: samples.clone() };
        let made = pack(&label(), &[clip]).expect("one clip");
        let decoded = Pack::read(made).expect("what was made is read").decoded(0);
        assert_eq!(decoded.len(), samples.len());
        let silent = samples.iter().all(|sample| *sample == 0);
        assert!(!silent || decoded.iter().all(|sample| *sample == 0), "silence stays silence");
    }
}

fn why(bytes: Vec<u8>) -> String {
    match Pack::read(bytes) {
        Ok(_) => "a pack".into(),
        Err(error) => format!("[{}] {error}. {}", error.code(), error.way_out()),
    }
}

#[test]
fn says_why_it_is_none() {
    let mut newer = HUMS.clone();
    newer[7] = 3;
    let mut other = HUMS.clone();
    *other.last_mut().expect("not empty") ^= 1;
    let told = [
        why(Vec::new()),
        why(b"RIFF....WAVEfmt ".to_vec()),
        why(newer),
        why(other),
        why(HUMS[..HUMS.len() - 1].to_vec()),
        why(resealed(|body| body[0] ^= 1)),
        why(resealed(|body| body.truncate(40))),
        why(resealed(|body| body.push(0))),
        why(vec![0; sound::voice::limits::PACK_BYTES_MAX + 1]),
    ];
    expect![[r#"
        [no-pack] this is no voice pack. Choose a file that `rollwise voice build` made.
        [no-pack] this is no voice pack. Choose a file that `rollwise voice build` made.
        [pack-version] this voice pack is of version 3; this Rollwise reads versions 1 and 2. Use the newest Rollwise, or make the pack again.
        [pack-damaged] this voice pack is damaged. Copy or load it again.
        [pack-damaged] this voice pack is damaged. Copy or load it again.
        [pack-malformed] this voice pack is made wrongly: its rate isn't the track's. Make it again with `rollwise voice build`.
        [pack-malformed] this voice pack is made wrongly: it ends too soon. Make it again with `rollwise voice build`.
        [pack-malformed] this voice pack is made wrongly: its clips aren't as long as it says. Make it again with `rollwise voice build`.
        [pack-too-large] this voice pack holds more than one may: bytes. Make it again with `rollwise voice build`."#]].assert_eq(&told.join("\n"));
}

/// The pack with a change that its checksum agrees to.
fn resealed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = HUMS[16..].to_vec();
    change(&mut body);
    let sum = body.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    [&HUMS[..8], &sum.to_le_bytes(), &body].concat()
}

/// Opens what may be a pack, and decodes all of it.
fn opened(bytes: Vec<u8>) {
    let Ok(pack) = Pack::read(bytes) else { return };
    for clip in 0..pack.names().len() {
        // Half a minute of sound may stand in a hundred bytes: one is enough.
        if pack.samples(clip) < 100_000 {
            assert_eq!(pack.decoded(clip).len(), pack.samples(clip));
        }
    }
    let _ = pack.lengths();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_pack_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        opened([&HUMS[..16], &bytes].concat());
        opened(bytes.clone());
        opened(resealed(|body| *body = bytes));
    }

    #[test]
    fn any_change_gives_a_pack_or_a_reason(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        opened(resealed(|body| for (at, byte) in &changes {
            let at = at.index(body.len());
            body[at] = *byte;
        }));
    }

    #[test]
    fn any_samples_come_back_as_many(samples in prop::collection::vec(any::<i16>(), 0..3_000)) {
        let clip = Spoken { name: "x".into(), says: Vec::new(), samples: samples.clone() };
        let pack = Pack::read(pack(&label(), &[clip]).expect("one clip")).expect("a pack");
        prop_assert_eq!(pack.decoded(0).len(), samples.len());
    }
}
