//! How much a voice pack may hold. Whatever bytes come, no more than this is made of them.

/// Largest pack, in bytes. Source: our choice; six times the English one.
pub const PACK_BYTES_MAX: usize = 16 << 20;
/// Most clips of a pack. Source: our choice; fifteen times the English one's.
pub const CLIPS_MAX: usize = 4_000;
/// Most phrases that one clip is the words of. Source: our choice; three is today's most.
pub const SAYS_MAX: usize = 64;
/// Longest clip, in samples: half a minute. Source: our choice; three times the longest room.
pub const CLIP_SAMPLES_MAX: usize = 30 * 24_000;
/// Longest text of a label, in bytes. Source: our choice; a licence in a few sentences.
pub const LABEL_BYTES_MAX: usize = 2_000;
/// Longest name of a clip, in bytes. Source: our choice; file systems take 255.
pub const NAME_BYTES_MAX: usize = 200;
