//! What a platform file says about reading and connecting: names that are nowhere
//! declared, pointers that are none, lists that nothing says how to take apart.

use super::place;
use crate::fetch::declared::{Fetch, Paging, Taught, WayKind};
use crate::fetch::placeholder;
use crate::folder::Files;
use crate::platform::Platform;
use passerelle_lens::Diagnostic;
use passerelle_model::loss::Text;

/// Every complaint about them.
pub(super) fn complaints(files: &Files, platform: &Platform) -> Vec<Diagnostic> {
    let text = files.read(&platform.name, "platform.toml").unwrap_or_default();
    let file = files.shown(&platform.name, "platform.toml");
    let mut found = Found { file, text: &text, platform, complaints: Vec::new() };
    found.auth();
    found.sets();
    for (index, fetch) in platform.reading.fetch.iter().enumerate() {
        let line = found.line("[[fetch]]", index);
        found.fetch(fetch, line);
    }
    found.connect();
    found.people();
    found.complaints
}

struct Found<'a> {
    file: String,
    text: &'a str,
    platform: &'a Platform,
    complaints: Vec<Diagnostic>,
}

impl Found<'_> {
    /// The line of a heading, the one that comes after `before` others like it.
    fn line(&self, heading: &str, before: usize) -> usize {
        let lines = self.text.lines().enumerate().filter(|(_, line)| line.trim() == heading);
        lines.map(|(index, _)| index + 1).nth(before).unwrap_or(1)
    }

    fn say(&mut self, line: usize, word: &str, en: String, fr: String) {
        let span = place::in_line(self.text, line, word);
        self.complaints.push(Diagnostic::new(&self.file, self.text, span, Text::new(en, fr)));
    }

    /// A name that stands for something else, with those that there are.
    fn known<'k>(
        &mut self,
        line: usize,
        word: &str,
        what: (&str, &str),
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> bool {
        if known.clone().any(|known| known == word) {
            return true;
        }
        let list = known.map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        let (en, fr) = match list.is_empty() {
            true => ("there is none".to_string(), "il n'y en a pas".to_string()),
            false => (format!("there are {list}"), format!("il y a {list}")),
        };
        self.say(
            line,
            word,
            format!("there is no {} `{word}`; {en}", what.0),
            format!("il n'y a pas de {} « {word} » ; {fr}", what.1),
        );
        false
    }

    fn setting(&mut self, line: usize, name: &str) {
        let platform = self.platform;
        self.known(line, name, ("setting", "réglage"), platform.settings.iter().map(|setting| setting.name.as_str()));
    }

    fn resource(&mut self, line: usize, name: &str) {
        let platform = self.platform;
        let all = platform.resources.iter().chain(&platform.linked);
        self.known(line, name, ("resource", "ressource"), all.map(|resource| resource.name.as_str()));
    }

    fn pointer(&mut self, line: usize, pointer: &str) {
        if pointer.is_empty() || pointer.starts_with('/') {
            return;
        }
        self.say(
            line,
            pointer,
            format!("`{pointer}` is no JSON Pointer: one starts with `/`, as `/{pointer}`"),
            format!("« {pointer} » n'est pas un pointeur JSON : il commence par « / », comme « /{pointer} »"),
        );
    }

    fn auth(&mut self) {
        for (index, way) in self.platform.reading.auth.iter().enumerate() {
            let line = self.line("[[auth]]", index);
            if matches!(way.kind, WayKind::Header | WayKind::Query) && way.name.is_empty() {
                let kind = if way.kind == WayKind::Header { "header" } else { "query" };
                self.say(
                    line,
                    kind,
                    "this way needs the `name` of the header or parameter".into(),
                    "il y faut le `name` de l'en-tête ou du paramètre".into(),
                );
            }
        }
        if let Some(setting) = self.platform.reading.accept.as_ref().and_then(|accept| accept.setting.clone()) {
            let line = self.line("[accept]", 0);
            self.setting(line, &setting);
        }
    }

    fn sets(&mut self) {
        for (name, set) in &self.platform.reading.sets {
            let line = self.line(&format!("[sets.{name}]"), 0);
            if let Some(setting) = &set.setting {
                self.setting(line, setting);
            }
        }
    }

    fn fetch(&mut self, fetch: &Fetch, line: usize) {
        if let Some(resource) = &fetch.resource {
            self.resource(line, resource);
        }
        let sets = &self.platform.reading.sets;
        let set = fetch.each.as_ref().and_then(|each| {
            let known = self.known(line, each, ("set", "ensemble"), sets.keys().map(String::as_str));
            known.then(|| &sets[each])
        });
        // A set that is nowhere was told of already.
        if set.is_some() || fetch.each.is_none() {
            self.placeholders(fetch, line, set.map(|set| set.fields.as_slice()).unwrap_or_default());
        }
        for pointer in fetch.items.iter().chain(&fetch.key) {
            self.pointer(line, pointer);
        }
        if let Paging::Pages { total: Some(total), .. } | Paging::Next { total: Some(total), .. } = &fetch.paging {
            self.pointer(line, total);
        }
        if let Paging::Next { at, .. } = &fetch.paging {
            at.iter().for_each(|at| self.pointer(line, at));
        }
        self.learn(fetch, line);
        let files = matches!(fetch.paging, Paging::Files { .. });
        if fetch.items.is_empty() && !fetch.single && !fetch.linked_data && !files {
            self.say(
                line,
                &fetch.path,
                "nothing says where the items are: `items` points to their list, `single = true` makes the answer one".into(),
                "rien ne dit où sont les éléments : `items` désigne leur liste, `single = true` fait de la réponse un seul".into(),
            );
        }
    }

    fn placeholders(&mut self, fetch: &Fetch, line: usize, fields: &[String]) {
        let mut rest = fetch.path.as_str();
        while let Some((_, name, after)) = placeholder(rest) {
            if !fields.iter().any(|field| field == name) {
                let known = fields.iter().map(|field| format!("`{{{field}}}`")).collect::<Vec<_>>().join(", ");
                let (en, fr) = match &fetch.each {
                    None => (
                        "`each` names the set that fills it".to_string(),
                        "`each` nomme l'ensemble qui le remplit".to_string(),
                    ),
                    Some(each) => (format!("the set `{each}` has {known}"), format!("l'ensemble « {each} » a {known}")),
                };
                self.say(
                    line,
                    &fetch.path,
                    format!("nothing fills `{{{name}}}`: {en}"),
                    format!("rien ne remplit « {{{name}}} » : {fr}"),
                );
            }
            rest = after;
        }
    }

    fn learn(&mut self, fetch: &Fetch, line: usize) {
        let sets = &self.platform.reading.sets;
        for (name, parts) in &fetch.learn {
            for part in parts {
                self.pointer(line, part.at());
                if let Taught::Like { like, .. } = part
                    && !like.contains("{}")
                {
                    self.say(
                        line,
                        like,
                        format!("`{like}` has no `{{}}` for the part that is learnt"),
                        format!("« {like} » n'a pas de « {{}} » pour la partie à apprendre"),
                    );
                }
            }
            let word = parts.first().map_or("", Taught::at).to_string();
            let Some(set) = sets.get(name) else {
                self.say(
                    line,
                    &word,
                    format!("this teaches `{name}`, but there is no [sets.{name}]"),
                    format!("ceci apprend « {name} », mais il n'y a pas de [sets.{name}]"),
                );
                continue;
            };
            if parts.len() > set.fields.len() {
                self.say(
                    line,
                    &word,
                    format!("{} parts are taught, but a tuple of `{name}` has {}", parts.len(), set.fields.len()),
                    format!(
                        "{} parties sont apprises, mais un n-uplet de « {name} » en a {}",
                        parts.len(),
                        set.fields.len()
                    ),
                );
            }
        }
    }

    fn connect(&mut self) {
        let Some(connect) = &self.platform.connect else { return };
        let line = self.line("[connect]", 0);
        for name in &connect.asks {
            self.setting(line, name);
        }
        for (resource, pointer) in &connect.names {
            self.resource(line, resource);
            self.pointer(line, pointer);
        }
    }

    fn people(&mut self) {
        let platform = self.platform;
        for resource in platform.resources.iter().chain(&platform.linked) {
            let line = self.line(&format!("[resources.{}]", resource.name), 0);
            let places = resource.person.iter().map(|whom| whom.at().to_string());
            let redacted = resource.redact.iter().flat_map(|rule| rule.at.clone());
            for pointer in places.chain(redacted).collect::<Vec<_>>() {
                self.pointer(line, &pointer);
            }
        }
    }
}
