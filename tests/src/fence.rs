//! The fenced blocks of a Markdown page, with the place of each.

/// One fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fence {
    /// The first word after the fence: `json`, `console`.
    pub language: String,
    /// The other words: `file=hub.json`, `exit=2`.
    pub words: Vec<String>,
    /// The lines between the fences.
    pub body: String,
    /// Number of the first line of the body, from 1.
    pub line: usize,
}

impl Fence {
    /// The value of a word `name=value`.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.words.iter().find_map(|w| w.strip_prefix(name)?.strip_prefix('='))
    }
}

/// The fenced blocks of a page, in order.
pub fn fences(page: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<(String, Fence)> = None;
    for (i, line) in page.lines().enumerate() {
        let bare = line.trim_start();
        let ticks: String = bare.chars().take_while(|c| *c == '`').collect();
        match &mut open {
            Some((mark, fence)) if bare == *mark => {
                found.push(fence.clone());
                open = None;
            }
            Some((_, fence)) => {
                fence.body.push_str(line);
                fence.body.push('\n');
            }
            None if ticks.len() >= 3 => {
                let mut words = bare[ticks.len()..].split_whitespace().map(str::to_string);
                let language = words.next().unwrap_or_default();
                open = Some((ticks, Fence { language, words: words.collect(), body: String::new(), line: i + 2 }));
            }
            None => {}
        }
    }
    found
}
