//! Enums whose values have a stable word each, for files, the journal and message keys.

/// Makes a plain enum of which each value has a stable word: `ALL` of them in order, a value's `key`, and
/// the value `from_key`.
///
/// ```
/// routine::words! {
///     /// How warm it is.
///     Warmth {
///         /// Below 10 °C.
///         Cold = "cold",
///         /// From there on.
///         Mild = "mild",
///     }
/// }
/// assert_eq!(Warmth::from_key("mild"), Some(Warmth::Mild));
/// assert_eq!(Warmth::ALL.iter().map(|one| one.key()).collect::<Vec<_>>(), ["cold", "mild"]);
/// ```
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$of_value:meta])* $value:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$of_value])* $value,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];

            /// The word for it in files and message keys.
            pub const fn key(self) -> &'static str {
                match self { $($name::$value => $word,)+ }
            }

            /// The value that `word` names.
            pub fn from_key(word: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.key() == word)
            }
        }
    };
}
