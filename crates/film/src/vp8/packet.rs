//! A frame's packet (section 9): its header, how each block is told, and the waves behind them.

use alloc::vec::Vec;

use super::boolean::Writer;
use super::predict::Mode;
use super::tables::{CHROMA, KEY_CHROMA, KEY_LUMA, LUMA, MOTION_STAYS, UNMOVED};
use super::tokens::likely;
use super::{Block, Encoder, FINER};

impl Encoder {
    /// The whole packet: what kind of frame, how each block is told, all waves.
    pub(super) fn packet(&mut self, key: bool, blocks: &[Block]) -> Vec<u8> {
        let mut header = Writer::new();
        if key {
            header.number(0, 2); // usual colours, values are clamped
        }
        header.number(0, 1); // one kind of block
        header.number(0, 1 + 6 + 3); // edges are left as they are
        header.number(0, 1); // everywhere
        header.number(0, 2); // one part of waves
        header.number(u32::from(self.quality.0), 7);
        let finer = |header: &mut Writer| {
            header.number(1, 1);
            header.number(u32::from(FINER), 4);
            header.number(1, 1); // less
        };
        header.number(0, 1); // the firsts of brightness, which go with the even areas
        finer(&mut header); // even areas
        header.number(0, 1); // their other waves
        finer(&mut header); // even colour
        header.number(0, 1); // its other waves
        if key {
            header.number(1, 1); // these probabilities hold on
        } else {
            header.number(0b00, 2); // neither older frame changes,
            header.number(0b0000, 4); // by copies neither,
            header.number(0b00, 2); // nor how motion in them counts
            header.number(1, 1); // these probabilities hold on
            header.number(1, 1); // this is the last frame for the next
        }
        self.tokens.fit(&mut header);
        self.tell(key, blocks, &mut header);
        let (header, waves) = (header.finish(), self.tokens.write());

        // Shown, the format's first version, and how long the first part is.
        let tag = u32::try_from(header.len()).unwrap_or(u32::MAX) << 5 | 1 << 4 | u32::from(!key);
        let mut packet = Vec::with_capacity(header.len() + waves.len() + 10);
        packet.extend_from_slice(&tag.to_le_bytes()[..3]);
        if key {
            packet.extend_from_slice(&[0x9d, 0x01, 0x2a]);
            for side in [self.size.0, self.size.1] {
                packet.extend_from_slice(&(side as u16).to_le_bytes());
            }
        }
        packet.extend(header);
        packet.extend(waves);
        packet
    }

    /// How each block is told.
    fn tell(&self, key: bool, blocks: &[Block], header: &mut Writer) {
        let count = |is: &dyn Fn(&Block) -> bool| {
            u32::try_from(blocks.iter().filter(|block| is(block)).count()).unwrap_or(u32::MAX)
        };
        let all = count(&|_| true);
        let coded = count(&|block| block.coded);
        let coded_likely = likely(coded, all - coded);
        header.number(1, 1); // blocks without waves are told
        header.number(u32::from(coded_likely), 8);
        let guessed = count(&|block| block.guess.is_some());
        let guessed_likely = likely(guessed, all - guessed);
        if !key {
            header.number(u32::from(guessed_likely), 8);
            header.number(255, 8); // always the last frame,
            header.number(128, 8); // never an older one
            header.number(0, 2); // modes are as likely as ever
            MOTION_STAYS.iter().for_each(|stays| header.put(false, *stays));
        }
        for (at, block) in blocks.iter().enumerate() {
            header.put(!block.coded, coded_likely);
            if !key {
                header.put(block.guess.is_none(), guessed_likely);
            }
            match block.guess {
                None => {
                    header.put(false, 255);
                    header.put(false, UNMOVED[self.unmoved_around(blocks, at)]);
                }
                Some((luma, chroma)) if key => {
                    key_luma(header, luma);
                    chroma_mode(header, chroma, KEY_CHROMA);
                }
                Some((luma, chroma)) => {
                    luma_mode(header, luma);
                    chroma_mode(header, chroma, CHROMA);
                }
            }
        }
    }

    /// How many of the blocks around are as they were, the direct neighbours counted twice.
    fn unmoved_around(&self, blocks: &[Block], at: usize) -> usize {
        let columns = self.source.columns;
        let still = |behind: usize| {
            usize::from(at.checked_sub(behind).is_some_and(|at| blocks[at].guess.is_none()))
        };
        let inside = usize::from(!at.is_multiple_of(columns));
        2 * still(columns) + inside * (2 * still(1) + still(columns + 1))
    }
}

fn key_luma(header: &mut Writer, mode: Mode) {
    header.put(true, KEY_LUMA[0]);
    let (down, second) = match mode {
        Mode::Even => (false, false),
        Mode::Down => (false, true),
        Mode::Across => (true, false),
        Mode::Both => (true, true),
    };
    header.put(down, KEY_LUMA[1]);
    header.put(second, KEY_LUMA[2 + usize::from(down)]);
}

fn luma_mode(header: &mut Writer, mode: Mode) {
    header.put(mode != Mode::Even, LUMA[0]);
    match mode {
        Mode::Even => {}
        Mode::Down | Mode::Across => {
            header.put(false, LUMA[1]);
            header.put(mode == Mode::Across, LUMA[2]);
        }
        Mode::Both => {
            header.put(true, LUMA[1]);
            header.put(false, LUMA[3]);
        }
    }
}

fn chroma_mode(header: &mut Writer, mode: Mode, likely: [u8; 3]) {
    let place = Mode::ALL.iter().position(|of| *of == mode).unwrap_or(0);
    for (at, no_of_256) in likely.into_iter().enumerate().take(place + 1) {
        header.put(place > at, no_of_256);
    }
}
