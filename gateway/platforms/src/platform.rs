//! Platforms and their resources, read from their folders when they are asked for.

use crate::connect::Connect;
use crate::csv::Profile;
use crate::declared::{PlatformFile, ResourceFile, SettingSpec};
use crate::fetch::declared::Declared;
use crate::folder::{BadPlatform, Files};
use crate::person::{Redact, Whom};
use crate::recognise::Hint;
use passerelle_lens::{Codes, Lens};
use passerelle_model::loss::{Language, Text};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// All platforms that a process knows. A folder is read when its platform is asked for.
#[derive(Debug)]
pub struct Platforms {
    files: Files,
    loaded: BTreeMap<String, OnceLock<Result<Arc<Platform>, BadPlatform>>>,
}

/// One platform.
#[derive(Debug)]
pub struct Platform {
    /// Name of its folder.
    pub name: String,
    /// What people call it.
    pub title: Text,
    /// What an account must say.
    pub settings: Vec<SettingSpec>,
    /// Its resources that a lens translates, by name.
    pub resources: Vec<Resource>,
    /// Whether it speaks the shared vocabulary itself, so that no lens is needed.
    pub linked_data: bool,
    /// Its resources that are linked data, by name.
    pub linked: Vec<Resource>,
    /// Names of collections in its identifiers, with the class segment of our addresses: `enterprises` is `Enterprise`.
    pub classes: BTreeMap<String, String>,
    /// How an account of it is connected; none: it cannot be.
    pub connect: Option<Connect>,
    pub(crate) reading: Declared,
    pub(crate) codes: Arc<Codes>,
    profiles: BTreeMap<String, Profile>,
}

/// One resource of a platform.
#[derive(Debug)]
pub struct Resource {
    /// Its name in the platform.
    pub name: String,
    /// What people call it.
    pub title: Text,
    /// Requests that answer it.
    pub reads: Vec<String>,
    /// Requests that change it.
    pub writes: Vec<String>,
    /// Whether it can be read.
    pub read: bool,
    /// Whether it can be created.
    pub create: bool,
    /// Places that an edit may change there.
    pub update: Vec<String>,
    /// Identifiers it is the owner of.
    pub owns: Vec<String>,
    /// By what its payloads are known.
    pub hint: Option<Hint>,
    pub(crate) csv: Option<Profile>,
    pub(crate) profile_setting: Option<String>,
    pub(crate) person: Vec<Whom>,
    pub(crate) redact: Vec<Redact>,
    file: String,
    text: String,
    full_name: String,
    pub(crate) codes: Arc<Codes>,
    lens: OnceLock<Result<Arc<Lens>, BadPlatform>>,
}

/// What the items of a resource come in.
#[derive(Debug)]
pub enum Carrier<'p> {
    /// JSON.
    Json,
    /// Rows of a CSV file.
    Csv(&'p Profile),
    /// Rows of a CSV file whose profile a setting names, and the profiles there are.
    CsvByProfile {
        /// Name of the setting.
        setting: &'p str,
        /// The profiles of the platform.
        profiles: &'p BTreeMap<String, Profile>,
    },
}

impl Platforms {
    /// Platforms read from `files`.
    pub fn new(files: Files) -> Self {
        let loaded = files.platforms().into_iter().map(|name| (name, OnceLock::new())).collect();
        Platforms { files, loaded }
    }

    /// The platforms built into the binary.
    pub fn embedded() -> Self {
        Platforms::new(Files::embedded())
    }

    /// Names of all platforms, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.loaded.keys().map(String::as_str)
    }

    /// The files they are read from.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// A platform by name; `None` if there is no such folder.
    pub fn get(&self, name: &str) -> Option<Result<&Platform, BadPlatform>> {
        let slot = self.loaded.get(name)?;
        let loaded = slot.get_or_init(|| Platform::read(&self.files, name).map(Arc::new));
        Some(loaded.as_ref().map(|platform| &**platform).map_err(Clone::clone))
    }
}

impl Platform {
    fn read(files: &Files, name: &str) -> Result<Platform, BadPlatform> {
        let file = files.shown(name, "platform.toml");
        let bad = |problem: String| BadPlatform { file: file.clone(), problem };
        let text = files.read(name, "platform.toml").ok_or_else(|| bad("it cannot be read".into()))?;
        let declared: PlatformFile = toml::from_str(&text).map_err(|error| bad(error.to_string()))?;
        if declared.name != name {
            return Err(bad(format!("it names itself `{}`, but its folder is `{name}`", declared.name)));
        }
        let codes = Arc::new(Codes {
            tables: declared.codes.into_iter().map(|(name, rows)| (name, rows.0)).collect(),
            hidden: declared.hidden.placeholders,
            placeholders: declared.placeholders.images,
        });
        let mut profiles = BTreeMap::new();
        if declared.resources.values().any(|resource| resource.profile_setting.is_some()) {
            for path in files.list(name) {
                let Some(profile) = path.strip_prefix("profiles/").and_then(|p| p.strip_suffix(".toml")) else {
                    continue;
                };
                let text = files.read(name, &path).unwrap_or_default();
                let parsed = Profile::parse(&text)
                    .map_err(|bad| BadPlatform { file: files.shown(name, &path), problem: bad.to_string() })?;
                profiles.insert(profile.to_string(), parsed);
            }
        }
        let settings =
            declared.settings.into_iter().map(|(name, spec)| SettingSpec { name, ..spec }).collect::<Vec<_>>();
        let resource = |(resource, declared)| Resource::of(files, name, resource, declared, &codes);
        let all: Vec<_> = declared.resources.into_iter().map(resource).collect();
        let (linked, resources) = if declared.linked_data { (all, Vec::new()) } else { (Vec::new(), all) };
        let mut fetch = declared.fetch;
        fetch.iter_mut().for_each(|fetch| fetch.linked_data |= declared.linked_data);
        let (auth, accept, sets, discover) = (declared.auth, declared.accept, declared.sets, declared.discover);
        Ok(Platform {
            name: name.into(),
            title: declared.title,
            settings,
            resources,
            linked_data: declared.linked_data,
            linked,
            classes: declared.classes,
            connect: declared.connect,
            reading: Declared { auth, accept, sets, discover, fetch },
            codes,
            profiles,
        })
    }

    /// A resource by name.
    pub fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.iter().chain(&self.linked).find(|resource| resource.name == name)
    }

    /// Names of the resources that reading an account brings.
    pub fn fetched(&self) -> impl Iterator<Item = &str> {
        self.reading.fetch.iter().filter_map(|fetch| fetch.resource.as_deref())
    }

    /// Settings that hold for one list of a resource, because of what tells it from the others: its scope.
    pub fn scope_settings<'s>(&self, resource: &str, scope: &'s str) -> Vec<(&str, &'s str)> {
        let fields: BTreeMap<&str, &str> = scope.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let fetches = self.reading.fetch.iter().filter(|fetch| fetch.resource.as_deref() == Some(resource));
        let told = fetches.flat_map(|fetch| &fetch.settings);
        told.filter_map(|(setting, field)| Some((setting.as_str(), *fields.get(field.as_str())?))).collect()
    }

    /// A setting by name.
    pub fn setting(&self, name: &str) -> Option<&SettingSpec> {
        self.settings.iter().find(|setting| setting.name == name)
    }

    /// What the items of a resource come in.
    pub fn carrier<'p>(&'p self, resource: &'p Resource) -> Carrier<'p> {
        match (&resource.csv, &resource.profile_setting) {
            (Some(profile), _) => Carrier::Csv(profile),
            (None, Some(setting)) => Carrier::CsvByProfile { setting, profiles: &self.profiles },
            (None, None) => Carrier::Json,
        }
    }
}

impl Resource {
    fn of(files: &Files, platform: &str, name: String, declared: ResourceFile, codes: &Arc<Codes>) -> Resource {
        let lens = format!("{name}.lens.toml");
        Resource {
            title: declared.title,
            reads: declared.reads,
            writes: declared.writes,
            read: declared.read,
            create: declared.create,
            update: declared.update,
            owns: declared.owns,
            hint: declared.recognise,
            csv: declared.csv,
            profile_setting: declared.profile_setting,
            person: declared.person,
            redact: declared.redact,
            file: files.shown(platform, &lens),
            text: files.read(platform, &lens).unwrap_or_default().into_owned(),
            full_name: format!("{platform}/{name}"),
            codes: Arc::clone(codes),
            lens: OnceLock::new(),
            name,
        }
    }

    /// Its lens, compiled at the first call.
    pub fn lens(&self) -> Result<&Arc<Lens>, BadPlatform> {
        let compiled = self.lens.get_or_init(|| {
            if self.text.is_empty() {
                return Err(BadPlatform { file: self.file.clone(), problem: "there is no such file".into() });
            }
            Lens::compile(&self.full_name, &self.file, &self.text, &self.codes).map(Arc::new).map_err(|complaints| {
                let problem = complaints.iter().map(|c| c.render(Language::En)).collect::<Vec<_>>().join("\n");
                BadPlatform { file: self.file.clone(), problem }
            })
        });
        compiled.as_ref().map_err(Clone::clone)
    }

    /// The setting that names its CSV profile, if one does.
    pub fn profile_setting(&self) -> Option<&str> {
        self.profile_setting.as_deref()
    }

    /// `platform/resource`.
    pub fn full_name(&self) -> &str {
        &self.full_name
    }

    /// The text of its lens and the path that messages name.
    pub(crate) fn source(&self) -> (&str, &str) {
        (&self.file, &self.text)
    }
}
