//! Small maps, sets and the sort do what the standard library's do, whatever comes in which order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use routine::{Map, Set};

proptest! {
    #[test]
    fn a_map_is_a_map(steps in vec((any::<bool>(), 0u8..12, any::<u16>()), 0..60)) {
        let mut map: Map<u8, u16> = Map::new();
        let mut model: BTreeMap<u8, u16> = BTreeMap::new();
        for (puts, key, value) in steps {
            if puts {
                prop_assert_eq!(map.insert(key, value), model.insert(key, value));
            } else {
                prop_assert_eq!(map.remove(&key), model.remove(&key));
            }
            let next = key.wrapping_add(1);
            *map.or_insert(next, 7) ^= value;
            *model.entry(next).or_insert(7) ^= value;
            prop_assert_eq!(map.get(&key), model.get(&key));
            prop_assert_eq!(map.contains_key(&next), model.contains_key(&next));
        }
        prop_assert!(map.iter().eq(&model) && map.keys().eq(model.keys()));
        prop_assert!(map.values().rev().eq(model.values().rev()));
        prop_assert_eq!((map.len(), map.is_empty()), (model.len(), model.is_empty()));
        prop_assert_eq!(&model.iter().rev().map(|(key, value)| (*key, *value)).collect::<Map<_, _>>(), &map);
        prop_assert!((&map).into_iter().eq(&model) && map.into_iter().eq(model));
    }

    #[test]
    fn a_set_is_a_set(steps in vec((any::<bool>(), 0u8..12), 0..60)) {
        let mut set: Set<u8> = Set::new();
        let mut model: BTreeSet<u8> = BTreeSet::new();
        for &(puts, value) in &steps {
            if puts {
                prop_assert_eq!(set.insert(value), model.insert(value));
            } else {
                prop_assert_eq!(set.remove(&value), model.remove(&value));
            }
            prop_assert_eq!(set.contains(&value), model.contains(&value));
        }
        prop_assert!(set.iter().eq(&model) && (&set).into_iter().eq(&model));
        prop_assert_eq!((set.len(), set.is_empty()), (model.len(), model.is_empty()));
        set.extend(steps.iter().map(|(_, value)| value));
        model.extend(steps.iter().map(|(_, value)| value));
        prop_assert_eq!(&model.iter().rev().copied().collect::<Set<_>>(), &set);
        prop_assert!(set.clone().into_iter().eq(model));
        set.clear();
        prop_assert_eq!(set, Set::default());
    }

    #[test]
    fn a_sort_is_stable(mut values in vec((0u8..6, any::<u8>()), 0..60)) {
        let mut model = values.clone();
        model.sort_by_key(|(key, _)| *key);
        routine::sort_by_key(&mut values, |(key, _)| *key);
        prop_assert_eq!(values, model);
    }
}
