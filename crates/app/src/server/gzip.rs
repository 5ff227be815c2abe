//! Compressed bodies, both ways: a batch of entries is text with much that repeats.
//!
//! What comes in is unpacked only up to the limit of what may come in at all, so a small body can't
//! become a large one. Only who showed a key gets this far.

use std::io::{Read as _, Write as _};

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use journal::limits::WIRE_MAX_BYTES;

use super::error::ApiError;

/// Smallest answer that is compressed, in bytes. Source: our choice; less fits in one packet.
const WORTH_IT: usize = 1_400;

/// Unpacks a request, and packs its answer where the asker can unpack it.
pub(crate) async fn both(request: Request, next: Next) -> Response {
    let takes_gzip = lists(request.headers(), &header::ACCEPT_ENCODING);
    let request = match unpacked(request).await {
        Ok(request) => request,
        Err(error) => return error.into_response(),
    };
    let response = next.run(request).await;
    if takes_gzip { packed(response).await } else { response }
}

/// The request as it was before it was packed.
async fn unpacked(request: Request) -> Result<Request, ApiError> {
    let Some(encoding) = request.headers().get(header::CONTENT_ENCODING) else {
        return Ok(request);
    };
    if encoding != "gzip" {
        return Err(ApiError::UnknownEncoding);
    }
    let (mut parts, body) = request.into_parts();
    let small = to_bytes(body, WIRE_MAX_BYTES).await.map_err(|_| ApiError::BrokenOff)?;
    let whole = aside(move || {
        let mut whole = Vec::new();
        let mut reader = GzDecoder::new(&*small).take(WIRE_MAX_BYTES as u64 + 1);
        reader.read_to_end(&mut whole).map(|_| whole)
    });
    let whole = whole.await?.map_err(|_| ApiError::BrokenOff)?;
    if whole.len() > WIRE_MAX_BYTES {
        return Err(ApiError::TooLarge);
    }
    parts.headers.remove(header::CONTENT_ENCODING);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
    Ok(Request::from_parts(parts, Body::from(whole)))
}

/// The answer, smaller.
async fn packed(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(whole) = to_bytes(body, usize::MAX).await else {
        return ApiError::BrokenOff.into_response();
    };
    if whole.len() < WORTH_IT || parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Response::from_parts(parts, Body::from(whole));
    }
    let small = aside({
        let whole = whole.clone();
        move || {
            let mut writer = GzEncoder::new(Vec::new(), Compression::fast());
            writer.write_all(&whole).and_then(|()| writer.finish())
        }
    });
    let Ok(Ok(small)) = small.await else {
        return Response::from_parts(parts, Body::from(whole));
    };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(small))
}

/// Does it where it holds up nobody.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ApiError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| ApiError::Inside(error.to_string()))
}

fn lists(headers: &HeaderMap, name: &header::HeaderName) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|word| word.trim() == "gzip")
}
