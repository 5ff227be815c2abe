//! The browser app's files, carried inside the program.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse as _, Response};

use super::error::ApiError;

/// A file of the browser app.
struct Asset {
    /// Its name, with `/` between folders.
    name: &'static str,
    /// Changes when it does; in quotes, as an `ETag` is.
    tag: &'static str,
    /// Itself.
    bytes: &'static [u8],
    /// Itself, compressed, where that is smaller.
    brotli: Option<&'static [u8]>,
}

/// Every file, by name; see `build.rs`.
static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The built-in voices, which the terminal speaks with too: so they aren't carried twice.
static VOICES: &[Asset] = include!(concat!(env!("OUT_DIR"), "/voices.rs"));

/// Shown where the program was built without the browser app.
const NO_APP: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width\"><title>Rollwise</title>\
<h1>Rollwise runs, but without its browser app</h1>\
<p>This program was built before the browser app was. Make both with</p>\
<pre>cargo xtask run</pre>\
<p>or only the app with <code>cargo xtask web</code>, and then build the program again. \
<code>rollwise roll</code> works in the terminal meanwhile.</p>";

/// How many files the program carries; 0 where it was built without the browser app.
pub(crate) fn count() -> usize {
    ASSETS.len()
}

/// Answers with a file.
pub(crate) async fn serve(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return ApiError::WrongMethod.into_response();
    }
    let name = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    match ASSETS.iter().chain(VOICES).find(|asset| asset.name == name) {
        Some(asset) => answer(asset, &headers),
        None if name == "index.html" => {
            (StatusCode::SERVICE_UNAVAILABLE, Html(NO_APP)).into_response()
        }
        None => ApiError::NotFound.into_response(),
    }
}

fn answer(asset: &Asset, headers: &HeaderMap) -> Response {
    let has = |name, what: &str| {
        let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        let mut words = values.flat_map(|value| value.split(',')).map(str::trim);
        words.any(|word| word == what)
    };
    let known = has(header::IF_NONE_MATCH, asset.tag);
    let (bytes, brotli) = match asset.brotli.filter(|_| has(header::ACCEPT_ENCODING, "br")) {
        Some(small) => (small, true),
        None => (asset.bytes, false),
    };
    let mut response = Response::new(if known { Body::empty() } else { Body::from(bytes) });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let mut set = |name, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    set(header::CONTENT_TYPE, content_type(asset.name));
    set(header::ETAG, asset.tag);
    set(header::VARY, "accept-encoding");
    set(header::CACHE_CONTROL, if is_hashed(asset.name) { FOR_EVER } else { ASK_FIRST });
    if brotli && !known {
        set(header::CONTENT_ENCODING, "br");
    }
    response
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

/// Whether the name changes with the content: `name-0123abcd.js`, `app-0123abcd/name.js`.
fn is_hashed(name: &str) -> bool {
    name.split('/').any(|part| {
        let stem = part.split('.').next().unwrap_or_default();
        let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
        hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "wav" => "audio/wav",
        "txt" | "words" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Asset = Asset {
        name: "index.html",
        tag: "\"0123456789abcdef\"",
        bytes: b"the page itself",
        brotli: Some(b"small"),
    };

    /// What is answered to these headers: status, encoding, length.
    fn told(asset: &Asset, headers: &[(header::HeaderName, &'static str)]) -> String {
        let mut asked = HeaderMap::new();
        for (name, value) in headers {
            asked.append(name, HeaderValue::from_static(value));
        }
        let response = answer(asset, &asked);
        let encoding = response.headers().get(header::CONTENT_ENCODING);
        let encoding = encoding.map_or("as it is", |value| value.to_str().unwrap());
        let length = http_body_length(&response);
        format!("{} {encoding} {length}", response.status().as_u16())
    }

    fn http_body_length(response: &Response) -> u64 {
        use axum::body::HttpBody as _;
        response.body().size_hint().exact().unwrap()
    }

    #[test]
    fn the_voices_are_the_library_s() {
        let named = |asset: &Asset| asset.name.trim_end_matches(".voice");
        assert!(VOICES.iter().map(named).eq(library::VOICES.iter().map(|(tag, _)| *tag)));
    }

    #[test]
    fn compressed_for_who_reads_it() {
        let accepts = |value| [(header::ACCEPT_ENCODING, value)];
        assert_eq!(told(&PAGE, &[]), "200 as it is 15");
        assert_eq!(told(&PAGE, &accepts("gzip, deflate, br, zstd")), "200 br 5");
        assert_eq!(told(&PAGE, &accepts("gzip")), "200 as it is 15");
        let plain = Asset { brotli: None, ..PAGE };
        assert_eq!(told(&plain, &accepts("br")), "200 as it is 15");
    }

    #[test]
    fn not_again_to_who_has_it() {
        let has = |value| [(header::IF_NONE_MATCH, value), (header::ACCEPT_ENCODING, "br")];
        assert_eq!(told(&PAGE, &has("\"0123456789abcdef\"")), "304 as it is 0");
        assert_eq!(told(&PAGE, &has("\"x\", \"0123456789abcdef\"")), "304 as it is 0");
        assert_eq!(told(&PAGE, &has("\"0123456789abcdee\"")), "200 br 5");
    }

    #[test]
    fn only_names_that_change_with_the_content_are_kept_for_ever() {
        let kept = |name| {
            let response = answer(&Asset { name, ..PAGE }, &HeaderMap::new());
            response.headers()[header::CACHE_CONTROL] == FOR_EVER
        };
        assert!(kept("web-0123abcd.js"));
        assert!(kept("sounds/bell-0123456789ABCDEF.wav"));
        assert!(kept("app-0123456789abcdef/web.streams"));
        // By these names everything else is found, so they are always asked about.
        assert!(!kept("index.html"));
        assert!(!kept("sw.js"));
        assert!(!kept("manifest.webmanifest"));
        assert!(!kept("icons/full-512.png"));
        assert!(!kept("en.voice"));
        assert!(!kept("wall-extension.svg"));
    }
}
