//! The body from in front. The right half of the picture is written, the person's left; the other is
//! its mirror.

use routine::{KeepOut, Region};

use super::curve::At::{self, Bend, Turn};
use super::drawing::{self, Half, Tone};
use super::{Facing, Map, What};
use crate::Look;

pub(super) fn front(look: &Look) -> Map {
    let mut map = drawing::begin(Facing::Front, look);
    for (what, half) in AREAS {
        drawing::add(&mut map, *what, half);
    }
    drawing::head_from_in_front(&mut map, look);
    drawing::lines(&mut map, look, LINES);
    map
}

use KeepOut::{Armpit, FrontRibs, Neck, SideRibs};
use Region::{Pectorals, Serratus};

/// What can be touched.
const AREAS: &[(What, Half)] = &[
    (
        What::Region(Pectorals),
        Half::Each(&[
            Turn(14.0, 56.0),
            Bend(44.0, 50.0),
            Bend(88.0, 46.0),
            Bend(126.0, 52.0),
            Turn(148.0, 66.0),
            Bend(146.0, 92.0),
            Bend(134.0, 122.0),
            Bend(108.0, 148.0),
            Bend(72.0, 160.0),
            Bend(34.0, 158.0),
            Turn(14.0, 144.0),
            Bend(13.0, 100.0),
        ]),
    ),
    (
        What::Region(Serratus),
        Half::Each(&[
            Turn(140.0, 128.0),
            Bend(148.0, 146.0),
            Bend(147.0, 172.0),
            Bend(141.0, 202.0),
            Turn(132.0, 232.0),
            Turn(124.0, 222.0),
            Turn(112.0, 224.0),
            Turn(112.0, 206.0),
            Turn(100.0, 202.0),
            Turn(104.0, 184.0),
            Turn(96.0, 176.0),
            Bend(104.0, 162.0),
            Bend(124.0, 148.0),
        ]),
    ),
    (
        What::KeepOut(Neck),
        Half::Whole(&[
            Turn(0.0, -50.0),
            Bend(22.0, -52.0),
            Turn(48.0, -66.0),
            Bend(51.0, -44.0),
            Bend(58.0, -22.0),
            Bend(52.0, 4.0),
            Bend(34.0, 24.0),
            Bend(16.0, 36.0),
            Turn(0.0, 38.0),
        ]),
    ),
    (
        What::KeepOut(FrontRibs),
        Half::Whole(&[
            Turn(0.0, 44.0),
            Turn(9.0, 46.0),
            Bend(8.0, 100.0),
            Turn(9.0, 150.0),
            Bend(30.0, 165.0),
            Bend(66.0, 167.0),
            Turn(88.0, 163.0),
            Turn(90.0, 178.0),
            Turn(97.0, 186.0),
            Turn(94.0, 206.0),
            Turn(106.0, 211.0),
            Turn(106.0, 230.0),
            Bend(112.0, 232.0),
            Turn(110.0, 264.0),
            Bend(84.0, 262.0),
            Bend(56.0, 244.0),
            Bend(28.0, 222.0),
            Turn(0.0, 206.0),
        ]),
    ),
    (
        What::KeepOut(Armpit),
        Half::Each(&[
            Bend(157.0, 78.0),
            Bend(166.0, 94.0),
            Bend(171.0, 116.0),
            Bend(168.0, 136.0),
            Bend(160.0, 147.0),
            Bend(150.0, 130.0),
            Bend(146.0, 118.0),
            Bend(152.0, 98.0),
        ]),
    ),
    (
        What::KeepOut(SideRibs),
        Half::Each(&[
            Turn(154.0, 152.0),
            Bend(158.0, 172.0),
            Bend(154.0, 214.0),
            Turn(147.0, 254.0),
            Turn(140.0, 292.0),
            Bend(124.0, 286.0),
            Turn(117.0, 270.0),
            Turn(118.0, 230.0),
            Turn(124.0, 229.0),
            Turn(134.0, 241.0),
            Bend(146.0, 206.0),
            Bend(153.0, 174.0),
        ]),
    ),
];

/// Fibres and folds of the right half of the picture.
const LINES: &[(Tone, &[At])] = &[
    (Tone::Fibre, &[Bend(18.0, 70.0), Bend(70.0, 64.0), Bend(138.0, 78.0)]),
    (Tone::Fibre, &[Bend(18.0, 92.0), Bend(74.0, 84.0), Bend(138.0, 88.0)]),
    (Tone::Fibre, &[Bend(18.0, 116.0), Bend(74.0, 106.0), Bend(136.0, 98.0)]),
    (Tone::Fibre, &[Bend(22.0, 138.0), Bend(74.0, 128.0), Bend(128.0, 112.0)]),
    (Tone::Fibre, &[Bend(34.0, 152.0), Bend(80.0, 146.0), Bend(118.0, 130.0)]),
    (Tone::Fibre, &[Bend(140.0, 150.0), Bend(124.0, 160.0), Bend(102.0, 174.0)]),
    (Tone::Fibre, &[Bend(142.0, 170.0), Bend(126.0, 180.0), Bend(106.0, 196.0)]),
    (Tone::Fibre, &[Bend(140.0, 190.0), Bend(128.0, 200.0), Bend(114.0, 214.0)]),
    // The deltoid, and the arm.
    (Tone::Bone, &[Bend(160.0, 62.0), Bend(180.0, 96.0), Bend(200.0, 124.0), Bend(216.0, 138.0)]),
    (Tone::Bone, &[Bend(198.0, 150.0), Bend(194.0, 190.0), Bend(198.0, 236.0)]),
    // The collar bone.
    (
        Tone::Bone,
        &[
            Bend(12.0, 42.0),
            Bend(46.0, 37.0),
            Bend(86.0, 28.0),
            Bend(126.0, 26.0),
            Bend(168.0, 30.0),
        ],
    ),
    // Ribs, and the margin of the chest.
    (Tone::Bone, &[Bend(14.0, 176.0), Bend(44.0, 182.0), Bend(78.0, 188.0)]),
    (Tone::Bone, &[Bend(16.0, 192.0), Bend(46.0, 202.0), Bend(84.0, 210.0)]),
    (Tone::Bone, &[Bend(34.0, 216.0), Bend(60.0, 226.0), Bend(96.0, 232.0)]),
    (Tone::Bone, &[Bend(66.0, 240.0), Bend(84.0, 248.0), Bend(104.0, 252.0)]),
    (Tone::Fold, &[Bend(0.0, 232.0), Bend(0.4, 268.0), Bend(0.0, 296.0)]),
    (Tone::Fold, &[Bend(0.0, 312.0), Bend(3.0, 318.0), Bend(0.0, 326.0)]),
];
