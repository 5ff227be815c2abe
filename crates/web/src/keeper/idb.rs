//! IndexedDB as futures: requests, transactions, and what their failures mean.
//!
//! Handlers are the promise's own functions, so that nothing is left behind by a request a second.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use journal::KeeperError;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

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

/// An open database. Another tab, with a newer version of the app, may add stores to it meanwhile.
pub(super) struct Opened {
    db: RefCell<IdbDatabase>,
    name: String,
    stores: &'static [&'static str],
    /// Whether it was let go of for that.
    let_go: Rc<Cell<bool>>,
}

impl Opened {
    /// Opens a database, and makes those of its stores that aren't there. What a later version made
    /// besides them stays: stores are only ever added, never changed, so every version can work.
    pub(super) async fn open(
        name: &str,
        stores: &'static [&'static str],
    ) -> Result<Opened, KeeperError> {
        let let_go = Rc::new(Cell::new(false));
        let db = RefCell::new(whole(name, stores, &let_go).await?);
        Ok(Opened { db, name: name.into(), stores, let_go })
    }

    /// The database, opened once more where it was let go of.
    pub(super) async fn db(&self) -> Result<IdbDatabase, KeeperError> {
        if self.let_go.get() {
            let db = whole(&self.name, self.stores, &self.let_go).await?;
            self.let_go.set(false);
            *self.db.borrow_mut() = db;
        }
        Ok(self.db.borrow().clone())
    }

    /// Deletes it.
    pub(super) async fn delete(&self) -> Result<(), KeeperError> {
        self.db.borrow().close();
        let factory = factory()?;
        let request = factory.delete_database(&self.name).map_err(|why| error(&why))?;
        result(&request).await.map(drop)
    }
}

async fn whole(
    name: &str,
    stores: &'static [&'static str],
    let_go: &Rc<Cell<bool>>,
) -> Result<IdbDatabase, KeeperError> {
    let db = opened(factory()?.open(name), stores, let_go).await?;
    let has = dom::field(&db, "objectStoreNames");
    let contains = |store: &&str| {
        let asked =
            dom::method(&has, "contains").and_then(|ask| ask.call1(&has, &(*store).into()).ok());
        asked.is_some_and(|it| it.is_truthy())
    };
    if stores.iter().all(contains) {
        return Ok(db);
    }
    let next = db.version() as u32 + 1;
    db.close();
    opened(factory()?.open_with_u32(name, next), stores, let_go).await
}

async fn opened(
    request: Result<IdbOpenDbRequest, JsValue>,
    stores: &'static [&'static str],
    let_go: &Rc<Cell<bool>>,
) -> Result<IdbDatabase, KeeperError> {
    let request = request.map_err(|why| error(&why))?;
    let asked = request.clone();
    let upgrade = Closure::once(move || {
        let db: Option<IdbDatabase> = asked.result().ok().and_then(|db| db.dyn_into().ok());
        for store in stores {
            // One that is there is refused; one that couldn't be made shows when it is first used.
            let _ = db.as_ref().map(|db| db.create_object_store(store));
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let db: IdbDatabase = result(&request).await?.dyn_into().map_err(|_| silent())?;
    let (old, let_go) = (db.clone(), Rc::clone(let_go));
    // Another tab deletes the database or adds to it: let go, or it waits forever.
    let release = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        old.close();
        let_go.set(!dom::field(&event, "newVersion").is_null());
    });
    db.set_onversionchange(Some(release.as_ref().unchecked_ref()));
    release.forget();
    Ok(db)
}

fn factory() -> Result<IdbFactory, KeeperError> {
    dom::window().indexed_db().map_err(|why| error(&why))?.ok_or(KeeperError::ReadOnly)
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
