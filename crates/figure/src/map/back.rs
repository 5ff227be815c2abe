//! The body from behind. The right half is written; the left is its mirror.

use routine::{KeepOut, Region};

use super::curve::At::{self, Bend, Turn};
use super::drawing::{self, Half, Tone};
use super::{Facing, Map, What};
use crate::Look;

pub(super) fn back(look: &Look) -> Map {
    let mut map = drawing::begin(Facing::Back, look);
    for (what, half) in AREAS {
        drawing::add(&mut map, *what, half);
    }
    drawing::head_from_behind(&mut map, look);
    drawing::lines(&mut map, look, LINES);
    map
}

use KeepOut::{Armpit, LowBack, LowestRibs, Neck, ShoulderBlade, SideRibs, Spine};
use Region::{
    LatissimusTeres, LowerTrapezius, MiddleTrapezius, Rhomboids, ThoracicErectors, UpperTrapezius,
};

/// What can be touched.
const AREAS: &[(What, Half)] = &[
    (
        What::Region(UpperTrapezius),
        Half::Each(&[
            Turn(68.0, -18.0),
            Bend(84.0, -4.0),
            Bend(112.0, 7.0),
            Bend(146.0, 16.0),
            Bend(172.0, 25.0),
            Turn(182.0, 33.0),
            Bend(160.0, 33.0),
            Bend(124.0, 31.0),
            Bend(92.0, 27.0),
            Bend(64.0, 20.0),
            Turn(46.0, 14.0),
            Bend(60.0, 0.0),
        ]),
    ),
    (
        What::Region(MiddleTrapezius),
        Half::Each(&[
            Turn(12.0, 38.0),
            Bend(26.0, 28.0),
            Turn(42.0, 20.0),
            Bend(62.0, 26.0),
            Bend(92.0, 33.0),
            Bend(126.0, 37.0),
            Turn(158.0, 38.0),
            Bend(124.0, 43.0),
            Bend(84.0, 50.0),
            Bend(52.0, 56.0),
            Bend(38.0, 62.0),
            Turn(34.0, 74.0),
            Turn(12.0, 80.0),
        ]),
    ),
    (
        What::Region(Rhomboids),
        Half::Each(&[
            Turn(12.0, 85.0),
            Turn(36.0, 79.0),
            Bend(39.0, 100.0),
            Bend(44.0, 132.0),
            Bend(51.0, 160.0),
            Turn(58.0, 180.0),
            Bend(40.0, 168.0),
            Turn(12.0, 150.0),
        ]),
    ),
    (
        What::Region(ThoracicErectors),
        Half::Each(&[
            Turn(12.0, 156.0),
            Bend(30.0, 167.0),
            Turn(51.0, 182.0),
            Bend(55.0, 206.0),
            Bend(54.0, 234.0),
            Turn(50.0, 254.0),
            Turn(12.0, 254.0),
        ]),
    ),
    (
        What::Region(LowerTrapezius),
        Half::Each(&[
            Turn(57.0, 185.0),
            Bend(68.0, 190.0),
            Turn(82.0, 189.0),
            Bend(95.0, 200.0),
            Bend(99.0, 214.0),
            Bend(94.0, 234.0),
            Turn(80.0, 254.0),
            Turn(56.0, 254.0),
            Bend(59.0, 234.0),
            Bend(60.0, 206.0),
        ]),
    ),
    (
        What::Region(LatissimusTeres),
        Half::Each(&[
            Turn(146.0, 94.0),
            Bend(155.0, 106.0),
            Bend(157.0, 122.0),
            Bend(153.0, 152.0),
            Bend(147.0, 178.0),
            Bend(141.0, 206.0),
            Bend(132.0, 234.0),
            Turn(118.0, 251.0),
            Bend(104.0, 254.0),
            Turn(86.0, 254.0),
            Bend(99.0, 236.0),
            Bend(104.0, 214.0),
            Bend(101.0, 200.0),
            Turn(92.0, 188.0),
            Bend(108.0, 166.0),
            Bend(126.0, 136.0),
            Bend(138.0, 110.0),
        ]),
    ),
    (
        What::KeepOut(Neck),
        Half::Whole(&[
            Turn(0.0, -56.0),
            Turn(50.0, -56.0),
            Bend(53.0, -42.0),
            Bend(59.0, -24.0),
            Bend(54.0, -4.0),
            Bend(38.0, 14.0),
            Bend(20.0, 25.0),
            Turn(0.0, 29.0),
        ]),
    ),
    (
        What::KeepOut(Spine),
        Half::Whole(&[
            Turn(0.0, 31.0),
            Turn(9.0, 31.0),
            Turn(9.0, 262.0),
            Turn(9.0, 310.0),
            Turn(0.0, 310.0),
        ]),
    ),
    (
        What::KeepOut(ShoulderBlade),
        Half::Each(&[
            Turn(41.0, 63.0),
            Bend(54.0, 60.0),
            Bend(86.0, 54.0),
            Bend(124.0, 47.0),
            Bend(160.0, 42.0),
            Bend(182.0, 38.0),
            Bend(190.0, 44.0),
            Bend(186.0, 54.0),
            Bend(168.0, 60.0),
            Bend(150.0, 68.0),
            Bend(144.0, 82.0),
            Bend(136.0, 104.0),
            Bend(122.0, 132.0),
            Bend(104.0, 158.0),
            Bend(88.0, 178.0),
            Bend(74.0, 184.0),
            Bend(64.0, 179.0),
            Bend(54.0, 158.0),
            Bend(47.0, 130.0),
            Bend(42.0, 100.0),
            Bend(39.0, 78.0),
        ]),
    ),
    (
        What::KeepOut(Armpit),
        Half::Each(&[
            Bend(163.0, 98.0),
            Bend(171.0, 112.0),
            Bend(172.0, 130.0),
            Bend(165.0, 146.0),
            Bend(159.0, 149.0),
            Bend(162.0, 124.0),
        ]),
    ),
    (
        What::KeepOut(SideRibs),
        Half::Each(&[
            Turn(158.0, 155.0),
            Bend(158.0, 176.0),
            Bend(153.0, 216.0),
            Turn(147.0, 250.0),
            Bend(136.0, 254.0),
            Turn(126.0, 252.0),
            Bend(138.0, 234.0),
            Bend(146.0, 208.0),
            Bend(152.0, 178.0),
        ]),
    ),
    (
        What::KeepOut(LowestRibs),
        Half::Each(&[
            Turn(12.0, 263.0),
            Bend(50.0, 262.0),
            Bend(96.0, 262.0),
            Turn(146.0, 257.0),
            Bend(141.0, 282.0),
            Turn(137.0, 306.0),
            Bend(100.0, 304.0),
            Bend(56.0, 302.0),
            Turn(12.0, 304.0),
        ]),
    ),
    (
        What::KeepOut(LowBack),
        Half::Whole(&[
            Turn(0.0, 314.0),
            Turn(14.0, 310.0),
            Bend(60.0, 307.0),
            Turn(136.0, 311.0),
            Bend(134.0, 340.0),
            Turn(140.0, 380.0),
            Turn(0.0, 380.0),
        ]),
    ),
];

/// Fibres and folds of the right half: their points, and how they are drawn.
const LINES: &[(Tone, &[At])] = &[
    // The deltoid's hind edge, and the arm's.
    (Tone::Bone, &[Bend(166.0, 74.0), Bend(184.0, 98.0), Bend(204.0, 122.0), Bend(222.0, 138.0)]),
    (Tone::Bone, &[Bend(200.0, 150.0), Bend(197.0, 190.0), Bend(200.0, 240.0)]),
    (Tone::Fibre, &[Bend(74.0, 2.0), Bend(106.0, 16.0), Bend(150.0, 27.0)]),
    (Tone::Fibre, &[Bend(62.0, 10.0), Bend(96.0, 21.0), Bend(138.0, 29.0)]),
    (Tone::Fibre, &[Bend(16.0, 46.0), Bend(56.0, 38.0), Bend(116.0, 41.0)]),
    (Tone::Fibre, &[Bend(16.0, 60.0), Bend(38.0, 54.0), Bend(84.0, 45.0)]),
    (Tone::Fibre, &[Bend(14.0, 94.0), Bend(26.0, 99.0), Bend(38.0, 108.0)]),
    (Tone::Fibre, &[Bend(14.0, 112.0), Bend(28.0, 118.0), Bend(42.0, 130.0)]),
    (Tone::Fibre, &[Bend(14.0, 130.0), Bend(30.0, 138.0), Bend(47.0, 153.0)]),
    (Tone::Fibre, &[Bend(14.0, 146.0), Bend(32.0, 157.0), Bend(53.0, 174.0)]),
    (Tone::Fibre, &[Bend(22.0, 170.0), Bend(23.0, 212.0), Bend(21.0, 250.0)]),
    (Tone::Fibre, &[Bend(33.0, 176.0), Bend(35.0, 214.0), Bend(32.0, 250.0)]),
    (Tone::Fibre, &[Bend(44.0, 183.0), Bend(46.0, 216.0), Bend(42.0, 250.0)]),
    (Tone::Fibre, &[Bend(71.0, 195.0), Bend(72.0, 220.0), Bend(62.0, 248.0)]),
    (Tone::Fibre, &[Bend(84.0, 196.0), Bend(86.0, 220.0), Bend(73.0, 248.0)]),
    (Tone::Fibre, &[Bend(150.0, 112.0), Bend(130.0, 150.0), Bend(102.0, 190.0)]),
    (Tone::Fibre, &[Bend(152.0, 130.0), Bend(134.0, 172.0), Bend(108.0, 206.0)]),
    (Tone::Fibre, &[Bend(148.0, 160.0), Bend(132.0, 202.0), Bend(103.0, 247.0)]),
    // The blade's spine, and where its flat part dips.
    (Tone::Bone, &[Bend(46.0, 70.0), Bend(88.0, 64.0), Bend(128.0, 56.0), Bend(172.0, 51.0)]),
    (Tone::Bone, &[Bend(60.0, 92.0), Bend(66.0, 126.0), Bend(78.0, 158.0)]),
];
