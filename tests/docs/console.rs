//! Blocks of commands: what they run, and whether the output is what they show.

use passerelle_tests::fence::Fence;

/// One command with what it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) command: String,
    /// How the page writes it, prompt and continuation lines included.
    pub(crate) written: String,
    pub(crate) output: String,
    pub(crate) line: usize,
}

/// The commands of a block: each after `$ `, going on while a line ends with `\`.
pub(crate) fn steps(fence: &Fence) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut goes_on = false;
    for (i, line) in fence.body.lines().enumerate() {
        if let Some(command) = line.strip_prefix("$ ").filter(|_| !goes_on) {
            goes_on = command.ends_with('\\');
            let written = format!("{line}\n");
            steps.push(Step { command: command.into(), written, output: String::new(), line: fence.line + i });
            continue;
        }
        let Some(step) = steps.last_mut() else { continue };
        if goes_on {
            step.command.push('\n');
            step.command.push_str(line);
            step.written.push_str(&format!("{line}\n"));
            goes_on = line.ends_with('\\');
        } else {
            step.output.push_str(&format!("{line}\n"));
        }
    }
    steps
}

/// Whether an output is the one shown: a line `...` stands for any lines, `[..]` for any text in a line.
pub(crate) fn shown(pattern: &str, actual: &str) -> bool {
    let pattern: Vec<&str> = pattern.lines().map(str::trim_end).collect();
    let actual: Vec<&str> = actual.lines().map(str::trim_end).collect();
    lines(&pattern, &actual)
}

fn lines(pattern: &[&str], actual: &[&str]) -> bool {
    match pattern.split_first() {
        None => actual.is_empty(),
        Some((&"...", rest)) => (0..=actual.len()).any(|skip| lines(rest, &actual[skip..])),
        Some((first, rest)) => actual.split_first().is_some_and(|(a, more)| line(first, a) && lines(rest, more)),
    }
}

fn line(pattern: &str, actual: &str) -> bool {
    match pattern.split_once("[..]") {
        None => pattern == actual,
        Some((before, after)) => actual.strip_prefix(before).is_some_and(|rest| {
            let ends = rest.char_indices().map(|(i, _)| i).chain([rest.len()]);
            ends.into_iter().any(|i| line(after, &rest[i..]))
        }),
    }
}

#[test]
fn a_block_is_commands_with_outputs() {
    let body = "$ one\nout\n$ two \\\n    more\n$ three\n".to_string();
    let fence = Fence { language: "console".into(), words: vec![], body, line: 5 };
    let found: Vec<_> = steps(&fence).into_iter().map(|s| (s.command, s.output, s.line)).collect();
    let step = |c: &str, o: &str, l| (c.to_string(), o.to_string(), l);
    assert_eq!(found, [step("one", "out\n", 5), step("two \\\n    more", "", 7), step("three", "", 9)]);
}

#[test]
fn an_output_is_compared_line_by_line() {
    let check =
        |pattern: &str, actual: &str, same: bool| assert_eq!(shown(pattern, actual), same, "{pattern} / {actual}");
    check("a\nb\n", "a\nb\n", true);
    check("a\nb\n", "a\nc\n", false);
    check("a\n...\nd\n", "a\nb\nc\nd\n", true);
    check("a\n...\n", "b\n", false);
    check("took [..] ms\n", "took 12 ms\n", true);
    check("took [..] ms\n", "took 12 s\n", false);
    check("", "a\n", false);
}
