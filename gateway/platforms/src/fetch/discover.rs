//! Where a server says its lists are: a map from names to paths at a well-known address.
//! Without one, the paths that `platform.toml` gives.

use super::address;
use super::ask::Asking;
use super::declared::Fetch;
use crate::platform::Platform;
use passerelle_model::json::{Json, Limits};
use std::collections::BTreeMap;

/// Names of lists with their addresses; empty if the server says nothing.
pub(crate) async fn places(platform: &Platform, asking: &Asking<'_>) -> BTreeMap<String, String> {
    let Some(discover) = &platform.reading.discover else { return BTreeMap::new() };
    let base = asking.account.base_url.as_str();
    if !address::is_web(base) {
        return BTreeMap::new();
    }
    for template in &discover.at {
        let url = template.replace("{origin}", address::origin(base)).replace("{base_url}", base);
        let Ok(answer) = asking.get(&url).await else { return BTreeMap::new() };
        if answer.status != 200 {
            continue;
        }
        let Ok(Json::Object(map)) = Json::parse(&answer.body, Limits::default()) else { continue };
        let named = |(name, place): &(std::borrow::Cow<'_, str>, Json<'_>)| {
            let name = name.rsplit(['#', '/', ':']).next().unwrap_or(name).to_string();
            let place = address::followed(&answer.url, place.as_str()?, base)?;
            Some((name, place))
        };
        let found: BTreeMap<_, _> = map.iter().filter_map(named).collect();
        if !found.is_empty() {
            return found;
        }
    }
    BTreeMap::new()
}

/// Where a list starts; nothing if the server says which lists it has and this is none of them.
pub(crate) fn start(fetch: &Fetch, places: &BTreeMap<String, String>, base: &str) -> Option<String> {
    let declared = || format!("{base}{}", fetch.path);
    if fetch.found.is_empty() || places.is_empty() {
        return Some(declared());
    }
    fetch.found.iter().find_map(|name| places.get(name)).cloned()
}
