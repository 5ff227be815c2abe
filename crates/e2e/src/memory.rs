//! How much memory a browser's processes hold for themselves, as Linux tells it.
//!
//! Counted is what is private to a process: its heap, the page's and its workers' scripts and WASM.
//! What all programs share (the browser's own code) isn't the page's doing. Files that a page makes of
//! pieces lie with the browser's main process, or on the disk.

use std::fs;
use std::path::PathBuf;

/// The private memory of a browser's processes, in MB.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Memory {
    /// Of the renderer that holds most: the page with its threads.
    pub page: f64,
    /// Of the browser's main process, where the page's files lie.
    pub main: f64,
}

impl Memory {
    /// Now, of the browser with this process id; `None` where the system doesn't tell.
    pub fn of(browser: u32) -> Option<Memory> {
        let renderers = descendants(browser).into_iter().filter(|process| is_renderer(*process));
        let page = renderers.filter_map(private).fold(0.0, f64::max);
        Some(Memory { page, main: private(browser)? })
    }

    /// The larger of both, each for itself.
    #[must_use]
    pub fn most(self, other: Memory) -> Memory {
        Memory { page: self.page.max(other.page), main: self.main.max(other.main) }
    }
}

fn file(process: u32, name: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{process}/{name}"))
}

fn private(process: u32) -> Option<f64> {
    let told = fs::read_to_string(file(process, "smaps_rollup")).ok()?;
    let kib = |line: &str| -> Option<f64> {
        let rest = ["Private_Clean:", "Private_Dirty:", "Swap:"]
            .iter()
            .find_map(|name| line.strip_prefix(name))?;
        rest.split_whitespace().next()?.parse().ok()
    };
    Some(told.lines().filter_map(kib).sum::<f64>() / 1024.0)
}

fn is_renderer(process: u32) -> bool {
    let command = fs::read(file(process, "cmdline")).unwrap_or_default();
    String::from_utf8_lossy(&command).contains("--type=renderer")
}

/// All processes that `process` started, and those that they started.
fn descendants(process: u32) -> Vec<u32> {
    let tasks = fs::read_dir(file(process, "task")).into_iter().flatten().flatten();
    let children = tasks
        .filter_map(|task| fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|children| {
            let ids = children.split_whitespace().map(str::parse);
            ids.filter_map(Result::ok).collect::<Vec<u32>>()
        });
    children.flat_map(|child| [vec![child], descendants(child)].concat()).collect()
}
