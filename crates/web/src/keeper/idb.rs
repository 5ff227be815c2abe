//! IndexedDB as futures: requests, transactions, and what their failures mean.
//!
//! Handlers are the promise's own functions, so that nothing is left behind by a request a second.

use journal::KeeperError;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use crate::dom;

/// Waits for a request's result.
pub(super) async fn result(request: &IdbRequest) -> Result<JsValue, KeeperError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result().map_err(|why| error(&why)),
        Err(_) => Err(request.error().ok().flatten().map_or_else(silent, |why| error(&why))),
    }
}

/// Waits until a transaction is on disk; only then may anybody be told.
pub(super) async fn durable(transaction: &IdbTransaction) -> Result<(), KeeperError> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction.error().map_or_else(silent, |why| error(&why))),
    }
}

/// Begins a transaction that writes, and is complete only once it is on disk.
pub(super) fn writing(db: &IdbDatabase, stores: &[&str]) -> Result<IdbTransaction, KeeperError> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(|why| error(&why))?;
    begin(db, stores, "readwrite", &options)
}

/// Begins a transaction that reads.
pub(super) fn reading(db: &IdbDatabase, stores: &[&str]) -> Result<IdbTransaction, KeeperError> {
    begin(db, stores, "readonly", &JsValue::UNDEFINED)
}

fn begin(
    db: &IdbDatabase,
    stores: &[&str],
    mode: &str,
    options: &JsValue,
) -> Result<IdbTransaction, KeeperError> {
    let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
    // `web-sys` has no transaction with options, so it is called by its name.
    let begin = dom::method(db, "transaction").ok_or(KeeperError::Closed)?;
    let transaction = begin.call3(db, &names, &mode.into(), options).map_err(|why| error(&why))?;
    transaction.dyn_into().map_err(|_| silent())
}

/// A transaction's store.
pub(super) fn store(
    transaction: &IdbTransaction,
    name: &str,
) -> Result<IdbObjectStore, KeeperError> {
    transaction.object_store(name).map_err(|why| error(&why))
}

/// Opens a database and makes its stores where it is new.
pub(super) async fn open(name: &str, stores: &'static [&str]) -> Result<IdbDatabase, KeeperError> {
    let factory =
        dom::window().indexed_db().map_err(|why| error(&why))?.ok_or(KeeperError::ReadOnly)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(name, 1).map_err(|why| error(&why))?;
    let asked = request.clone();
    let upgrade = wasm_bindgen::closure::Closure::once(move || {
        let db: Option<IdbDatabase> = asked.result().ok().and_then(|db| db.dyn_into().ok());
        for store in stores {
            // A store that couldn't be made shows when it is first used.
            let _ = db.as_ref().map(|db| db.create_object_store(store));
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let db: IdbDatabase = result(&request).await?.dyn_into().map_err(|_| silent())?;
    let old = db.clone();
    // Another tab deletes the database: let go, or it waits forever.
    let release = wasm_bindgen::closure::Closure::<dyn FnMut()>::new(move || old.close());
    db.set_onversionchange(Some(release.as_ref().unchecked_ref()));
    release.forget();
    Ok(db)
}

/// Deletes a database.
pub(super) async fn delete(name: &str) -> Result<(), KeeperError> {
    let factory =
        dom::window().indexed_db().map_err(|why| error(&why))?.ok_or(KeeperError::ReadOnly)?;
    let request = factory.delete_database(name).map_err(|why| error(&why))?;
    result(&request).await.map(drop)
}

/// What a thrown value means for a keeper.
pub(super) fn error(why: &JsValue) -> KeeperError {
    let (name, message) = dom::fault(why);
    match name.as_str() {
        "QuotaExceededError" => KeeperError::Full,
        "SecurityError" | "ReadOnlyError" | "NotAllowedError" => KeeperError::ReadOnly,
        "InvalidStateError" => KeeperError::Closed,
        _ => KeeperError::Failed {
            detail: if name.is_empty() { message } else { format!("{name}: {message}") },
        },
    }
}

fn silent() -> KeeperError {
    KeeperError::Failed { detail: "the browser gave no reason".into() }
}
