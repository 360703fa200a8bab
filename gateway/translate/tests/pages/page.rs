//! A page as sections with tagged blocks; what stands between them is kept as it is.

use passerelle_model::json::Json;

/// A fenced block with a tag of ours.
pub(crate) struct Block {
    /// The word after `json`, or `settings`.
    pub(crate) tag: String,
    /// Line of its fence.
    pub(crate) line: usize,
    /// What stands between the fences.
    pub(crate) body: String,
}

/// A heading and the blocks below it.
pub(crate) struct Section {
    /// The words of the heading.
    pub(crate) title: String,
    /// Indexes of its blocks.
    pub(crate) blocks: Vec<usize>,
}

/// A page in pieces: text, block, text, block, text.
pub(crate) struct Page {
    /// Every block, in order.
    pub(crate) blocks: Vec<Block>,
    /// The first section holds what stands above the first `##`.
    pub(crate) sections: Vec<Section>,
    prose: Vec<String>,
}

impl Page {
    /// Reads a page.
    pub(crate) fn parse(text: &str) -> Self {
        let mut page = Page {
            blocks: Vec::new(),
            sections: vec![Section { title: String::new(), blocks: Vec::new() }],
            prose: vec![String::new()],
        };
        let mut lines = text.lines().enumerate();
        while let Some((i, line)) = lines.next() {
            let tag = line.strip_prefix("```json ").or((line == "```toml settings").then_some("settings"));
            let prose = page.prose.last_mut().expect("prose is never empty");
            prose.push_str(line);
            prose.push('\n');
            if let Some(title) = line.strip_prefix("## ") {
                page.sections.push(Section { title: title.into(), blocks: Vec::new() });
            }
            let Some(tag) = tag else { continue };
            let body: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
            let section = page.sections.last_mut().expect("a section is never missing");
            section.blocks.push(page.blocks.len());
            page.blocks.push(Block { tag: tag.trim().into(), line: i + 1, body: body.join("\n") });
            page.prose.push("```\n".into());
        }
        page
    }

    /// The page as text.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for (i, prose) in self.prose.iter().enumerate() {
            out.push_str(prose);
            if let Some(block) = self.blocks.get(i) {
                out.push_str(&block.body);
                out.push('\n');
            }
        }
        out
    }

    /// The block of a section with this tag.
    pub(crate) fn find(&self, section: usize, tag: &str) -> Option<usize> {
        self.sections[section].blocks.iter().copied().find(|block| self.blocks[*block].tag == tag)
    }
}

impl Block {
    /// Whether it says the same, whatever its line breaks.
    pub(crate) fn same(&self, found: &str) -> bool {
        let read = |text: &str| Json::parse(text.as_bytes(), Default::default()).map(Json::into_owned);
        match (read(&self.body), read(found)) {
            (Ok(a), Ok(b)) => a == b,
            _ => false,
        }
    }
}

#[test]
fn a_page_comes_back_as_it_was() {
    let text = "# T\n\n```toml settings\na = 1\n```\n\n## One\n\nWords.\n\n```json original\n{}\n```\n\n```json\nnot ours\n```\n";
    let page = Page::parse(text);
    assert_eq!(page.text(), text);
    assert_eq!(page.sections[1].title, "One");
    assert_eq!(page.blocks.len(), 2);
}
