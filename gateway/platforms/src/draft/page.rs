//! The text of the drafted page: an example of what an item becomes.

use super::Draft;

/// The page of the resource.
pub(super) fn text(draft: &Draft, shared: &str) -> String {
    let Draft { platform, resource, item, settings, .. } = draft;
    let settings: String = settings
        .split(' ')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| format!("{name} = \"{value}\"\n"))
        .collect();
    format!(
        "# What crosses of {resource}?\n\n\
         Say here, to a co-ordinator, what one item of {platform} is, and what happens to it.\n\n\
         ```toml settings\n{settings}```\n\n\
         ## An item crosses\n\n\
         ```json original\n{item}\n```\n\n\
         ```json shared\n{shared}\n```\n\n\
         ## What to add\n\n\
         An edit that is folded back, and one that is refused: see the pages of the other platforms.\n"
    )
}
