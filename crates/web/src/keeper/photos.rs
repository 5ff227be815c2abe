//! Side photos, each beside the reading that it belongs to. They stay in this browser: no entry, no
//! exchange and no copy has them.

use journal::{KeeperError, Place, SeriesId};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::Keeper;
use super::database::{Database, PHOTOS};
use super::idb;

impl Keeper {
    /// Keeps the photo of the reading at `place`, in place of an earlier one.
    pub(crate) async fn put_photo(&self, place: Place, photo: &JsValue) -> Result<(), KeeperError> {
        let db = self.database()?.0.db().await?;
        let writing = idb::writing(&db, &[PHOTOS])?;
        let store = idb::store(&writing, PHOTOS)?;
        let request = store.put_with_key(photo, &key(place)).map_err(|why| idb::error(&why))?;
        idb::result(&request).await?;
        idb::durable(&writing).await
    }

    /// The photo of the reading at `place`; `undefined` where there is none.
    pub(crate) async fn photo(&self, place: Place) -> Result<JsValue, KeeperError> {
        let db = self.database()?.0.db().await?;
        let store = idb::store(&idb::reading(&db, &[PHOTOS])?, PHOTOS)?;
        let request = store.get(&key(place)).map_err(|why| idb::error(&why))?;
        idb::result(&request).await
    }

    /// Of which readings there are photos.
    pub(crate) async fn photos(&self) -> Result<Vec<Place>, KeeperError> {
        let db = self.database()?.0.db().await?;
        let store = idb::store(&idb::reading(&db, &[PHOTOS])?, PHOTOS)?;
        let request = store.get_all_keys().map_err(|why| idb::error(&why))?;
        let keys: Array = idb::result(&request).await?.unchecked_into();
        Ok(keys.iter().filter_map(|key| place(&key.as_string()?)).collect())
    }

    /// Deletes the photo of the reading at `place`, if there is one.
    pub(crate) async fn drop_photo(&self, place: Place) -> Result<(), KeeperError> {
        let db = self.database()?.0.db().await?;
        let writing = idb::writing(&db, &[PHOTOS])?;
        let store = idb::store(&writing, PHOTOS)?;
        let request = store.delete(&key(place)).map_err(|why| idb::error(&why))?;
        idb::result(&request).await?;
        idb::durable(&writing).await
    }

    fn database(&self) -> Result<&Database, KeeperError> {
        match self {
            Keeper::Database(database) => Ok(database),
            Keeper::Memory(_, why) => Err(why.clone()),
        }
    }
}

/// `series/sequence`
fn key(place: Place) -> JsValue {
    format!("{}/{}", place.series, place.sequence).into()
}

fn place(key: &str) -> Option<Place> {
    let (series, sequence) = key.split_once('/')?;
    Some(Place { series: SeriesId::from_hex(series)?, sequence: sequence.parse().ok()? })
}
