//! One tab per session, through the browser's Web Locks: who runs a session holds its lock, and
//! another tab may take it over. `web-sys` has them only as unstable, so they are called by name.

use std::cell::Cell;
use std::rc::Rc;

use crate::dom::spawn_local;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::dom;

/// A held lock. Dropping it lets go.
pub(crate) struct Lock {
    release: Option<Function>,
    lost: Rc<Cell<bool>>,
}

/// Whether another tab may be pushed aside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Only where nobody holds it.
    Ask,
    /// Whoever holds it loses it.
    TakeOver,
}

impl Lock {
    /// Whether another tab took it over.
    pub(crate) fn is_lost(&self) -> bool {
        self.lost.get()
    }

    /// A lock for a browser that has none: the tab is taken to be alone.
    fn none() -> Lock {
        Lock { release: None, lost: Rc::default() }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            // Resolving a promise can't fail.
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Takes the lock `name`; `None` where another tab has it.
pub(crate) async fn take(name: &str, manner: Manner) -> Option<Lock> {
    let locks = dom::field(&dom::window().navigator(), "locks");
    let Some(request) = dom::method(&locks, "request") else { return Some(Lock::none()) };
    let options = Object::new();
    let option = match manner {
        Manner::Ask => "ifAvailable",
        Manner::TakeOver => "steal",
    };
    // Setting a field of an object just made can't fail.
    let _ = Reflect::set(&options, &option.into(), &JsValue::TRUE);

    let lost = Rc::new(Cell::new(false));
    let mut release: Option<Function> = None;
    let held = Promise::new(&mut |resolve, _| release = Some(resolve));
    let mut answer: Option<Function> = None;
    let granted = Promise::new(&mut |resolve, _| answer = Some(resolve));
    let hold = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let got = !lock.is_null();
        if let Some(answer) = answer {
            let _ = answer.call1(&JsValue::NULL, &got.into());
        }
        if got { held.into() } else { JsValue::NULL }
    });
    let asked = request.call3(&locks, &name.into(), &options, &hold).ok()?;
    let lost_by = Rc::clone(&lost);
    spawn_local(async move {
        // It is refused only when another tab takes the lock away.
        if JsFuture::from(Promise::resolve(&asked)).await.is_err() {
            lost_by.set(true);
        }
    });
    let got = JsFuture::from(granted).await.ok()?.is_truthy();
    got.then_some(Lock { release, lost })
}
