//! Addresses as QR codes: for a terminal, and as a picture for a page.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// The empty border that readers need, in modules. Source: ISO/IEC 18004, 4.
const BORDER: usize = 4;
/// The border in a terminal, whose own background is around it. Source: our choice; two more
/// columns of black on white than phones need, tried on a screenshot.
const TERMINAL_BORDER: usize = 2;

/// A QR code.
pub(crate) struct Qr {
    width: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The code for a text; `None` where it is longer than an address of ours ever is.
    pub(crate) fn of(text: &str) -> Option<Qr> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Qr { width: code.width(), dark })
    }

    /// Lines of half blocks, dark on light whatever the terminal's colours are: each line carries
    /// its own.
    pub(crate) fn lines(&self) -> Vec<String> {
        let size = self.width + 2 * TERMINAL_BORDER;
        let dark = |x: usize, y: usize| {
            let inside = |at: usize| at.checked_sub(TERMINAL_BORDER);
            inside(x).zip(inside(y)).is_some_and(|(x, y)| self.is_dark(x, y))
        };
        let line = |y: usize| {
            let cell = |x: usize| match (dark(x, y), dark(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            };
            let cells: String = (0..size).map(cell).collect();
            format!("\u{1b}[38;5;16;48;5;231m{cells}\u{1b}[0m")
        };
        (0..size).step_by(2).map(line).collect()
    }

    /// How many columns a line takes.
    pub(crate) fn columns(&self) -> usize {
        self.width + 2 * TERMINAL_BORDER
    }

    /// A drawing, dark on white.
    pub(crate) fn svg(&self) -> String {
        let size = self.width + 2 * BORDER;
        let mut path = String::new();
        for y in 0..self.width {
            let mut x = 0;
            while x < self.width {
                let run = (x..self.width).take_while(|&x| self.is_dark(x, y)).count();
                if run > 0 {
                    let (left, top) = (x + BORDER, y + BORDER);
                    // Writing to a String doesn't fail.
                    let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
                }
                x += run.max(1);
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/>\
             <path d=\"{path}\"/></svg>"
        )
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.width && self.dark.get(y * self.width + x).copied().unwrap_or(false)
    }
}
