//! How one account is read: its settings, its lens versions, what belongs to which resource.

use crate::naming::Naming;
use passerelle_lens::Settings;
use passerelle_platforms::{Account, Platform, Resource};
use ring::digest::{Context, SHA256};
use std::collections::HashMap;

/// An account with its platform, ready to be translated.
pub(crate) struct Reading<'p> {
    pub(crate) account: &'p Account,
    pub(crate) platform: &'p Platform,
    pub(crate) settings: Settings,
}

impl<'p> Reading<'p> {
    /// Identifiers start where the account says, else where its platform derives it from the address, else at a
    /// host that does not exist: then they are nobody's but ours.
    pub(crate) fn new(account: &'p Account, platform: &'p Platform) -> Self {
        let mut settings = account.settings.clone();
        if settings.base().is_empty() {
            let template = platform.connect.as_ref().and_then(|connect| connect.derive.get("base"));
            let derived = template.map(|template| template.replace("{base_url}", &account.base_url));
            let base = derived.filter(|base| base.starts_with("http"));
            let own = || match account.base_url.starts_with("http") {
                true => account.base_url.clone(),
                false => format!("https://{}.invalid", account.id),
            };
            if settings.set("base", &base.unwrap_or_else(own)).is_err() {
                settings.set("base", &format!("https://{}.invalid", account.id)).ok();
            }
        }
        Reading { account, platform, settings }
    }

    /// The same for one list: what tells it from others may settle a setting that the account leaves open.
    pub(crate) fn for_list(account: &'p Account, platform: &'p Platform, resource: &str, scope: &str) -> Self {
        let mut reading = Reading::new(account, platform);
        for (setting, value) in platform.scope_settings(resource, scope) {
            if !reading.settings.has(setting) {
                reading.settings.set(setting, value).ok();
            }
        }
        reading
    }

    pub(crate) fn naming(&self) -> Naming<'_> {
        Naming {
            account: &self.account.id,
            base: self.settings.base(),
            classes: &self.platform.classes,
            described: HashMap::new(),
        }
    }

    /// What decides how an item is read: the lens, the code tables, the settings. A change of any of them is a new
    /// version, and items are read again.
    pub(crate) fn version(&self, resource: &str, files: &passerelle_platforms::Files) -> String {
        let mut context = Context::new(&SHA256);
        for file in [format!("{resource}.lens.toml"), "platform.toml".to_string()] {
            context.update(files.read(&self.platform.name, &file).unwrap_or_default().as_bytes());
            context.update(&[0]);
        }
        for (name, value) in self.settings.iter() {
            context.update(name.as_bytes());
            context.update(&[0]);
            context.update(value.as_bytes());
            context.update(&[0]);
        }
        context.update(env!("CARGO_PKG_VERSION").as_bytes());
        let hash = context.finish();
        let short: String = hash.as_ref()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}/{resource}@{short}", self.platform.name)
    }

    /// Whether a thing belongs to a resource, by the platform's identifier: its owner is the resource that declares
    /// it, among those that are read; what no resource declares belongs to all that describe it.
    pub(crate) fn owned<'o>(&'o self, resource: &'o Resource) -> impl Fn(&str) -> bool + 'o {
        let others: Vec<&Resource> = self
            .platform
            .fetched()
            .filter(|name| *name != resource.name)
            .filter_map(|name| self.platform.resource(name))
            .collect();
        move |iri| {
            let Some(below) = iri.strip_prefix(self.settings.base()).and_then(|rest| rest.strip_prefix('/')) else {
                return true;
            };
            let owns = |resource: &Resource| resource.owns.iter().any(|template| fits(template, below));
            owns(resource) || !others.iter().any(|other| owns(other))
        }
    }
}

/// Whether the path of an identifier has the form of a template; `{}` is one segment.
fn fits(template: &str, path: &str) -> bool {
    let path = path.split(['#', '?']).next().unwrap_or_default();
    let (mut wanted, mut found) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some("{}"), Some(step)) if !step.is_empty() => {}
            (Some(wanted), Some(found)) if wanted == found => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_template_has_one_segment_for_each_gap() {
        assert!(fits("enterprises/{}/catalog_items/{}", "enterprises/3/catalog_items/12"));
        assert!(fits("enterprises/{}", "enterprises/3#mainContact"));
        assert!(!fits("enterprises/{}", "enterprises/3/catalog_items/12"));
        assert!(!fits("enterprises/{}", "orders/3"));
    }
}
